import { expect, test } from '@playwright/test';
import { Api } from '../testing/api.ts';
import { Given } from '../testing/given.ts';
import { keepNothing } from '../testing/keepNothing.ts';
import { platformUrl } from '../testing/addresses.ts';
import { people } from '../testing/people.ts';
import { logIn, picture } from '../testing/pictures.ts';

test.use({ reducedMotion: 'reduce' });

test('the states of a card', async ({ page, playwright }) => {
  await keepNothing(page);
  await page.goto('/beheer');
  await page.getByRole('main').getByRole('link', { name: 'Inloggen' }).click();
  await logIn(page, people.sanne);
  await expect(page.getByRole('heading', { name: 'Concepten' })).toBeVisible();
  const api = new Api(page.request);
  const requests = await playwright.request.newContext({ baseURL: platformUrl });
  const resident = new Api(requests);
  await resident.logIn(people.noor);
  const given = new Given(api, resident);
  const published = await given.consultation('Nieuwe bomen in het Kastanjepark');
  const path = `/inspraak/${published.slug}`;

  await page.goto(`/beheer${path}`);
  await page.getByText('Zet vast', { exact: true }).first().click();
  await picture(page, 'beheer-inspraak');
  const point = await given.challenged(published, 'Twee kastanjes zijn volgens mij niet ziek.');
  await page.goto(`${path}/stond-dit-al-vast/${point}`);
  await expect(page.getByText('Wacht op antwoord')).toBeVisible();
  await picture(page, 'stond-dit-al-vast-gevraagd');
  await page.goto(`/beheer${path}`);
  await page.getByText('Geef de inwoner gelijk').click();
  await picture(page, 'beheer-inspraak-vraag');
  await page.goto(path);
  await expect(page.getByText(/^Een inwoner vraagt of dit klopt/)).toBeVisible();
  await picture(page, 'inspraak-vraag-loopt');

  await given.fixed(published, 'De kwekerij wilde nu een antwoord.');
  await page.goto(path);
  await expect(page.getByText(/^Er ligt niets meer open sinds/)).toBeVisible();
  await picture(page, 'inspraak-niets-meer-open');
  await page.getByRole('link', { name: 'Wat veranderde er?' }).click();
  await expect(page.getByRole('region', { name: 'Versie 1 en versie 2' })).toBeVisible();
  await picture(page, 'inspraak-vergeleken');

  await given.withdrawn(published, 'De kwekerij bestaat niet meer.');
  await page.goto(path);
  await expect(page.getByText(/^Van de kaart gehaald op/)).toBeVisible();
  await picture(page, 'inspraak-punt-ingetrokken');
  await requests.dispose();
});
