import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium as playwright } from '@playwright/test';
import { chromium } from '../testing/chromium.ts';
import { subjects } from './data.ts';
import { settings } from './settings.ts';

const run = promisify(execFile);
const frontend = fileURLToPath(new URL('../../frontend', import.meta.url));
const lighthouse = fileURLToPath(new URL('../node_modules/.bin/lighthouse', import.meta.url));

const RUNS = 3;
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** The least that the median of three runs may score. */
export const AT_LEAST = [90, 100, 100, 100];

export interface Page {
  name: string;
  /** The medians, in the order of the categories. */
  scores: number[];
}

export interface Sizes {
  name: string;
  /** Compressed bytes, now and at most. */
  size: number;
  limit: number;
}

/** Lighthouse as a phone on a slow line, each page three times. */
export async function pages(): Promise<Page[]> {
  const { slug } = await subjects();
  const found: Page[] = [];
  for (const [name, path] of [
    ['Home', '/'],
    ['Consultation', `/inspraak/${slug}`],
    ['Proposal form', `/inspraak/${slug}/voorstel`],
    ['Council', '/raad'],
  ] as const) {
    const runs: number[][] = [];
    for (let i = 0; i < RUNS; i++) runs.push(await scores(settings.platformUrl + path));
    const medians = CATEGORIES.map((_, i) => median(runs.map((one) => one[i] ?? 0)));
    found.push({ name, scores: medians });
    console.log(`${name}: ${medians.join(' / ')}`);
  }
  return found;
}

/** What size-limit says about the build. */
export async function sizes(): Promise<Sizes[]> {
  const { stdout } = await run('npx', ['size-limit', '--json'], { cwd: frontend });
  const all = JSON.parse(stdout) as { name: string; size: number; sizeLimit: number }[];
  return all.slice(0, 2).map(({ name, size, sizeLimit }) => ({ name, size, limit: sizeLimit }));
}

/** Once more where Chromium lost the page, which it does now and then. */
async function scores(url: string, again = true): Promise<number[]> {
  const { executablePath = playwright.executablePath(), args = [], env } = await chromium();
  try {
    const { stdout } = await run(
      lighthouse,
      [
        url,
        '--quiet',
        '--output=json',
        `--only-categories=${CATEGORIES.join(',')}`,
        `--chrome-flags=${['--headless=new', ...args].join(' ')}`,
      ],
      {
        env: { ...process.env, ...env, CHROME_PATH: executablePath },
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    const { categories, runtimeError } = JSON.parse(stdout) as {
      categories: Record<string, { score: number | null }>;
      runtimeError?: { message: string };
    };
    if (runtimeError) throw new Error(runtimeError.message);
    return CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
  } catch (error) {
    if (again) return scores(url, false);
    throw error;
  }
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
