import { expect, test } from '@playwright/test';
import { Api } from '../testing/api.ts';
import { Given } from '../testing/given.ts';
import { people } from '../testing/people.ts';
import { logIn, picture } from '../testing/pictures.ts';

test.use({ reducedMotion: 'reduce' });

test.beforeEach(async ({ page }) => {
  await page.goto('/beheer');
  await page.getByRole('main').getByRole('link', { name: 'Inloggen' }).click();
  await logIn(page, people.sanne);
  await expect(page.getByRole('heading', { name: 'Concepten' })).toBeVisible();
});

test('beheer', async ({ page }) => {
  await picture(page, 'beheer');
  await page.getByRole('button', { name: 'Maak een concept' }).click();
  await expect(page.getByRole('heading', { name: /niet goed ingevuld/ })).toBeVisible();
  await picture(page, 'beheer-fouten');
});

test('writing', async ({ page }) => {
  const form = page.getByRole('form', { name: 'Nieuw inspraaktraject' });
  await form.getByLabel('Titel').fill('Een fontein op het Stationsplein');
  await form.getByRole('button', { name: 'Maak een concept' }).click();
  await page.getByRole('button', { name: 'Beslispunt toevoegen' }).click();
  await page.getByRole('button', { name: 'Fase toevoegen' }).click();
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByText(/^Opgeslagen om/).first()).toBeVisible();
  await picture(page, 'concept');

  await page.getByRole('button', { name: 'Publiceer' }).click();
  await expect(page.getByRole('heading', { name: /niet goed ingevuld/ })).toBeVisible();
  await picture(page, 'concept-fouten');
});

test('conflict and publishing', async ({ page }) => {
  const api = new Api(page.request);
  const { id } = await new Given(api, api).completeDraft('Nieuwe bomen in het Eikenpark');
  await page.goto(`/beheer/concepten/${id}`);
  await page.getByLabel('Bedoeling').fill('Een park dat tegen hitte en droogte kan.');

  const draft = `/drafts/${id}`;
  const { content } = (await api.get(draft)) as { content: object };
  const changed = { ...content, intention: 'Een veilig park, ook bij storm.' };
  await api.change('PUT', draft, changed, await api.version(draft));
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByText('veranderde hetzelfde als u')).toBeVisible();
  await picture(page, 'concept-conflict');

  await page.getByRole('button', { name: /^Houd uw tekst/ }).click();
  await expect(page.getByText('Alles is ingevuld')).toBeVisible();
  await picture(page, 'concept-klaar');
  await page.getByRole('button', { name: 'Publiceer' }).click();
  await expect(page.getByText('Speelruimtekaart, versie 1')).toBeVisible();
  await page.goto(`/beheer/concepten/${id}`);
  await expect(page.getByText('Dit concept is gepubliceerd')).toBeVisible();
  await picture(page, 'concept-gepubliceerd');
});

test('what an official does with what residents brought in', async ({ page }) => {
  const school = '/beheer/inspraak/veilig-naar-school-in-de-havenbuurt';
  await page.goto(`${school}/antwoorden`);
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await picture(page, 'antwoorden');
  await page.getByRole('link', { name: 'Minder auto’s' }).click();
  await expect(page.getByRole('heading', { name: 'Het antwoord' })).toBeVisible();
  await picture(page, 'antwoorden-thema');
  await page.goto('/beheer/te-beantwoorden');
  await expect(page.getByRole('heading', { name: 'Te beantwoorden' })).toBeVisible();
  await picture(page, 'te-beantwoorden');
  await page.goto(`${school}/publiceren`);
  await expect(page.getByRole('heading', { name: 'Antwoorden publiceren' })).toBeVisible();
  await picture(page, 'antwoorden-publiceren');
  await page.goto(`${school}/besluit`);
  await expect(page.getByLabel('Wat is besloten?')).toBeVisible();
  await picture(page, 'besluit-publiceren');
  await page.goto('/inspraak/een-veilige-fietsroute-langs-de-molenvaart');
  await page.getByRole('link', { name: /^Lampen plaatsen bij de volkstuinen/ }).click();
  await page.getByRole('link', { name: 'Werk de afspraak bij' }).click();
  await page.getByLabel('Stel het uit').check();
  await picture(page, 'afspraak-bijwerken');
  await page.goto('/beheer/inspraak/nieuw-groen-in-de-molenwijk/namens');
  await expect(page.getByLabel('Naam op de site')).toBeVisible();
  await picture(page, 'namens');
});
