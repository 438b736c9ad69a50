import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as playwrights, type LaunchOptions } from '@playwright/test';
import { inflate } from '@sparticuz/chromium';

/** Runs as root too, and asks nothing of the internet. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-lcd-text',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const packages = fileURLToPath(new URL('../node_modules/', import.meta.url));

/** Where the one from npm is unpacked; a fresh installation of the packages takes it away. */
const home = join(packages, '.chromium');

/**
 * How to start Chromium: the one that CHROMIUM_PATH names, else Playwright's own where it is
 * installed, else the one from npm, which brings its libraries and a font.
 *
 * @throws Error where there is none for this machine
 */
export async function chromium(): Promise<LaunchOptions> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return { args, executablePath: named };
  if (existsSync(playwrights.executablePath())) return { args };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'There is no Chromium here. Run "npx playwright install chromium" in e2e, or set CHROMIUM_PATH.',
    );
  }
  if (!existsSync(home)) await unpack();
  return {
    args,
    executablePath: join(home, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(home, 'al2023/lib'),
      FONTCONFIG_PATH: join(home, 'fonts'),
    },
  };
}

/** Unpacks elsewhere and then moves it, so that others find the whole of it or nothing. */
async function unpack(): Promise<void> {
  const draft = mkdtempSync(`${home}-`);
  await inflateInto(draft);
  const fonts = join(draft, 'fonts/fonts.conf');
  writeFileSync(fonts, readFileSync(fonts, 'utf8').replaceAll('/tmp/fonts', join(home, 'fonts')));
  try {
    renameSync(draft, home);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(home)) throw error;
  }
}

/** The package unpacks into the folder for temporary files; for a moment that is this one. */
async function inflateInto(folder: string): Promise<void> {
  const archives = join(packages, '@sparticuz/chromium/bin');
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const names = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'];
    await Promise.all(names.map((name) => inflate(join(archives, name))));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
