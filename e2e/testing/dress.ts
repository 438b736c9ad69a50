import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';

/** Has the browser get the house style of another municipality, as its own server would send it. */
export async function dress(context: BrowserContext, theme: string): Promise<void> {
  const folder = new URL(`../../frontend/public/themes/${theme}/`, import.meta.url);
  await context.route('**/theme/*', (route) => {
    const file = new URL(route.request().url()).pathname.replace('/theme/', '');
    return route.fulfill({ path: fileURLToPath(new URL(file, folder)) });
  });
}
