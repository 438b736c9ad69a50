import { expect, test } from '@playwright/test';
import { dress } from '../testing/dress.ts';
import { picture } from '../testing/pictures.ts';

test.use({ reducedMotion: 'reduce' });

const plan = '/inspraak/nieuw-groen-in-de-molenwijk';

test('english', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(
    page.getByRole('heading', { name: 'Have your say about your neighbourhood' }),
  ).toBeVisible();
  await picture(page, 'english-home');
  await page.goto(plan);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await picture(page, 'english-inspraak');
  await page.getByRole('link', { name: 'Log in', exact: true }).click();
  await page.getByLabel('Email').fill('niemand@waterrijk.example');
  await page.getByLabel('Password', { exact: true }).fill('Geraden-wachtwoord-1');
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page.getByText('The e-mail address or the password is not right.')).toBeVisible();
  await picture(page, 'english-keycloak-fout');
});

test('duinstad', async ({ page, context }) => {
  await dress(context, 'duinstad');
  for (const [name, path] of [
    ['duinstad-home', '/'],
    ['duinstad-inspraak', plan],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await picture(page, name);
  }
});

test('toegankelijkheid', async ({ page }) => {
  await page.goto('/toegankelijkheid');
  await expect(page.getByRole('heading', { name: 'Toegankelijkheid', level: 1 })).toBeVisible();
  await picture(page, 'toegankelijkheid');
});
