import { defineConfig, devices } from '@playwright/test';
import type { JourneyOptions } from './testing/journey.ts';
import { chromium } from './testing/chromium.ts';
import { platformUrl } from './testing/addresses.ts';

export default defineConfig<JourneyOptions>({
  forbidOnly: true,
  // Keycloak refuses a login while another one of the same person is going on.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: platformUrl,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    launchOptions: await chromium(),
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'journeys', testDir: 'journeys', testMatch: '*.ts' },
    {
      name: 'journeys-in-english',
      testDir: 'journeys',
      testMatch: '*.ts',
      // What decides on a point of the demo can do so once.
      testIgnore: ['looks.ts', 'decision.ts'],
      use: { inEnglish: true },
    },
    { name: 'screens', testDir: 'screens', testMatch: '*.ts' },
  ],
});
