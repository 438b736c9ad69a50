import { expect, type Page, test } from '@playwright/test';
import { people } from '../testing/people.ts';
import { logIn, picture } from '../testing/pictures.ts';

test.use({ reducedMotion: 'reduce' });

const plan = '/inspraak/nieuw-groen-in-de-molenwijk';

test('proposing', async ({ page }) => {
  await page.goto(`${plan}/voorstel`);
  await page.getByLabel('Titel van uw voorstel').fill('Bank');
  await page.getByRole('button', { name: 'Verstuur uw voorstel' }).click();
  await logIn(page, people.jan);
  await page.getByRole('button', { name: 'Verstuur uw voorstel' }).click();
  await expect(page.getByRole('heading', { name: /niet goed ingevuld/ })).toBeVisible();
  await picture(page, 'voorstel-fouten');

  await page.getByLabel('Titel van uw voorstel').fill('Een lange bank onder de linde');
  await page
    .getByLabel('Uw voorstel', { exact: true })
    .fill('Zet een lange bank onder de oude linde. Dan kunnen ouders en kinderen er samen zitten.');
  await page.reload();
  await expect(page.getByLabel('Titel van uw voorstel')).toHaveValue(/linde$/);
  await picture(page, 'voorstel-na-inloggen');

  await page.getByRole('button', { name: 'Verstuur uw voorstel' }).click();
  await expect(page.getByText('Bedankt voor uw voorstel')).toBeVisible();
  await picture(page, 'voorstel-bedankt');

  const number = await page
    .getByRole('region', { name: 'Ontvangstbewijs' })
    .getByRole('strong')
    .innerText();
  await page.goto('/ontvangstbewijs');
  await page.getByLabel('Nummer van uw ontvangstbewijs').fill(number);
  await page.getByRole('button', { name: 'Zoek op' }).click();
  await expect(page.getByText('Wij hebben uw inbreng ontvangen')).toBeVisible();
  await picture(page, 'ontvangstbewijs-gevonden');

  await page.goto('/mijn-inbreng');
  await page.getByRole('link', { name: 'Een lange bank onder de linde' }).click();
  await page.getByText('Wijzig uw tekst', { exact: true }).click();
  await picture(page, 'voorstel-wijzigen');
  await page.goto('/mijn-inbreng');
  await expect(page.getByRole('link', { name: 'Een lange bank onder de linde' })).toBeVisible();
  await picture(page, 'mijn-inbreng');
});

test('supporting', async ({ page }) => {
  await openNewest(page);
  await page.getByRole('link', { name: 'Log in en steun dit voorstel' }).click();
  await logIn(page, people.noor);
  await expect(page.getByText('Wilt u dit voorstel nog steunen?')).toBeVisible();
  await picture(page, 'voorstel-steunen');
  await page.getByRole('button', { name: 'Steun dit voorstel' }).click();
  await expect(page.getByText('U steunt dit voorstel.')).toBeVisible();
  await picture(page, 'voorstel-gesteund');
});

test('mijn-gegevens', async ({ page }) => {
  await page.goto('/mijn-gegevens');
  await page.getByRole('main').getByRole('link', { name: 'Inloggen' }).click();
  await logIn(page, people.noor);
  await page.getByRole('button', { name: 'Verwijder mijn account' }).click();
  await expect(page.getByText('Weet u het zeker?')).toBeVisible();
  await picture(page, 'mijn-gegevens-zeker');
  await page.getByRole('button', { name: 'Nee, ga terug' }).click();
  await picture(page, 'mijn-gegevens');
  await page.goto('/mijn-gegevens?gewist=ja');
  await expect(page.getByRole('heading', { name: 'Uw account is verwijderd' })).toBeVisible();
  await picture(page, 'account-verwijderd');
});

test('geen-toegang', async ({ page }) => {
  await page.goto('/beheer');
  await page.getByRole('main').getByRole('link', { name: 'Inloggen' }).click();
  await logIn(page, people.fatima);
  await expect(page.getByText('U mag deze pagina niet bekijken')).toBeVisible();
  await picture(page, 'geen-toegang');
});

async function openNewest(page: Page): Promise<void> {
  await page.goto(plan);
  await page.getByRole('link', { name: 'Een lange bank onder de linde' }).click();
}
