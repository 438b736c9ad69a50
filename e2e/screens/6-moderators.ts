import { expect, test } from '@playwright/test';
import { keepNothing } from '../testing/keepNothing.ts';
import { people } from '../testing/people.ts';
import { logIn, picture } from '../testing/pictures.ts';

test.use({ reducedMotion: 'reduce' });

test('reporting, judging and what stands in place of a hidden text', async ({ page }) => {
  await keepNothing(page);
  await page.goto('/inspraak/nieuw-groen-in-de-molenwijk');
  await page.locator('article.proposal').getByRole('link').first().click();
  await page.getByText('Meld deze tekst').first().click();
  await page.getByRole('radio', { name: 'Het gaat ergens anders over' }).check();
  await page.getByRole('button', { name: 'Verstuur uw melding' }).click();
  await logIn(page, people.mo);
  await expect(page.getByRole('radio', { name: 'Het gaat ergens anders over' })).toBeChecked();
  await picture(page, 'voorstel-melden');
  const proposal = page.url();
  await page.getByRole('button', { name: 'Verstuur uw melding' }).click();
  await expect(page.getByText('Een moderator kijkt ernaar')).toBeVisible();

  await page.getByRole('link', { name: 'Meldingen' }).click();
  await expect(page.getByText('1 keer gemeld')).toBeVisible();
  await picture(page, 'meldingen');
  await page.getByRole('radio', { name: 'Het gaat ergens anders over' }).check();
  await page.getByLabel('Waarom?').fill('Dit gaat over een andere wijk.');
  await page.getByRole('button', { name: 'Verberg deze tekst' }).click();
  await expect(page.getByText('De tekst is verborgen.')).toBeVisible();

  await page.goto(proposal);
  await expect(page.getByRole('heading', { name: 'Verborgen voorstel' })).toBeVisible();
  await picture(page, 'voorstel-verborgen');
});
