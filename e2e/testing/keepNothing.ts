import type { Page } from '@playwright/test';

/**
 * Lets a window show at once what others did: a script is faster than the seconds for which a browser may
 * keep what is public.
 */
export async function keepNothing(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.setCacheDisabled', { cacheDisabled: true });
}
