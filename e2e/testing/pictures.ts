import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import UPNG from 'upng-js';
import { platformUrl } from './addresses.ts';
import type { Person } from './people.ts';

const folder = fileURLToPath(new URL('../../docs/screens/', import.meta.url));

/** The windows, and what is the most that a picture shows of a long page. */
const windows = [
  { width: 320, highest: 6000 },
  { width: 768, highest: 3600 },
  { width: 1280, highest: 3000 },
];

/** Takes a picture of the page on a small, a middle and a wide window. */
export async function picture(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  await mkdir(folder, { recursive: true });
  for (const { width, highest } of windows) {
    await page.setViewportSize({ width, height: 800 });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    // A window of the page's own height, so that what sticks to its edges stands where it belongs.
    await page.setViewportSize({ width, height: Math.min(height, highest) });
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await page.mouse.move(0, 0);
    const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    await writeFile(`${folder}${name}-${width}.png`, withFewColours(png));
  }
  if (before) await page.setViewportSize(before);
}

/** The same picture to the eye, at less than half the size. */
function withFewColours(png: Buffer): Buffer {
  const image = UPNG.decode(new Uint8Array(png).buffer);
  return Buffer.from(UPNG.encode(UPNG.toRGBA8(image), image.width, image.height, 128));
}

/** Fills in the login form of the identity provider and comes back. */
export async function logIn(page: Page, { email, password }: Person): Promise<void> {
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.waitForURL(`${platformUrl}/**`);
}
