import { expect, type Page, test } from '@playwright/test';
import { picture } from '../testing/pictures.ts';

test.use({ reducedMotion: 'reduce' });

const pages = {
  home: ['/', 'Praat mee over uw buurt'],
  'home-open': ['/?nu=open', 'Praat mee over uw buurt'],
  'home-inloggen-mislukt': ['/?login=failed', 'Inloggen is niet gelukt'],
  'home-inloggen-afgebroken': ['/?login=cancelled', 'U bent niet ingelogd'],
  inspraak: ['/inspraak/nieuw-groen-in-de-molenwijk', 'Nieuw groen in de Molenwijk'],
  'inspraak-open-uitnodiging': [
    '/inspraak/wat-heeft-u-nodig-van-het-wijkteam-in-de-rietlanden',
    'Wat heeft u nodig van het wijkteam in de Rietlanden?',
  ],
  'inspraak-binnenkort': [
    '/inspraak/een-nieuwe-speelplek-op-het-schelpenveld',
    'Een nieuwe speelplek op het Schelpenveld',
  ],
  'inspraak-in-gesprek': [
    '/inspraak/wonen-op-het-oude-haventerrein',
    'Wonen op het oude haventerrein',
  ],
  'inspraak-stemmen': [
    '/inspraak/buurtbudget-voor-de-zeilmakerij',
    'Buurtbudget voor de Zeilmakerij',
  ],
  'inspraak-besluiten': [
    '/inspraak/veilig-naar-school-in-de-havenbuurt',
    'Veilig naar school in de Havenbuurt',
  ],
  'inspraak-afgerond': [
    '/inspraak/een-veilige-fietsroute-langs-de-molenvaart',
    'Een veilige fietsroute langs de Molenvaart',
  ],
  'inspraak-ter-informatie': [
    '/inspraak/nieuwe-riolering-onder-de-touwbaan',
    'Nieuwe riolering onder de Touwbaan',
  ],
  'inspraak-wijzigingen': ['/inspraak/wonen-op-het-oude-haventerrein/wijzigingen', 'Wijzigingen'],
  reacties: ['/inspraak/nieuw-groen-in-de-molenwijk/reacties', 'Reacties'],
  kaart: ['/kaart', 'Inspraak bij u in de buurt'],
  'kaart-wijk': ['/kaart?plek=WK900102', 'Wat speelt er in Molenwijk?'],
  beslisregister: ['/beslisregister', 'Beslisregister'],
  resultaten: ['/resultaten', 'Wat is er gelukt?'],
  ontvangstbewijs: ['/ontvangstbewijs', 'Wat is er met mijn inbreng gebeurd?'],
  raad: ['/raad', 'Wat staat vast, wat ligt open?'],
  'raad-cijfer': ['/raad/afspraken-te-laat', 'Afspraken te laat'],
  'api-documentatie': ['/api-documentatie', 'API-documentatie'],
  'niet-gevonden': ['/inspraak/bestaat-niet', 'Deze pagina bestaat niet'],
  'inloggen-nodig': ['/beheer', 'Log in om verder te gaan'],
} as const;

for (const [name, [path, heading]] of Object.entries(pages)) {
  test(name, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
    await picture(page, name);
  });
}

test('besluit', async ({ page }) => {
  await page.goto('/inspraak/een-veilige-fietsroute-langs-de-molenvaart');
  await page.getByRole('link', { name: /^Er komt een eiland/ }).click();
  await expect(page.getByRole('heading', { name: 'Waar dit uit voortkomt' })).toBeVisible();
  await picture(page, 'besluit');
});

test('reactie', async ({ page }) => {
  await page.goto('/inspraak/nieuw-groen-in-de-molenwijk');
  await page
    .getByRole('link', { name: /^Geef een reactie/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Geef een reactie', exact: true })).toBeVisible();
  await picture(page, 'reactie');
});

test('afspraak', async ({ page }) => {
  await page.goto('/inspraak/een-veilige-fietsroute-langs-de-molenvaart');
  const what = /^Acht bankjes met een leuning plaatsen/;
  await page.getByRole('link', { name: what }).click();
  await expect(page.getByRole('heading', { level: 1, name: what })).toBeVisible();
  await picture(page, 'afspraak');
});

test('inspraak-uitgeklapt', async ({ page }) => {
  await page.goto('/inspraak/nieuw-groen-in-de-molenwijk');
  await page.getByText('Waarom staat dit vast?').first().click();
  await picture(page, 'inspraak-uitgeklapt');
});

test('stond-dit-al-vast', async ({ page }) => {
  await page.goto('/inspraak/nieuwe-riolering-onder-de-touwbaan');
  await page
    .getByRole('link', { name: /^Klopt dit volgens u niet/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await picture(page, 'stond-dit-al-vast');
});

const looks = {
  'zonder-kleuren': { forcedColors: 'active' },
  'op-papier': { media: 'print' },
} as const;

for (const [look, media] of Object.entries(looks)) {
  test(look, async ({ page }) => {
    await page.emulateMedia(media);
    for (const name of ['home', 'inspraak', 'inspraak-wijzigingen', 'kaart', 'raad'] as const) {
      const [path, heading] = pages[name];
      await page.goto(path);
      await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
      await picture(page, `${name}-${look}`);
    }
  });
}

test('home-leeg', async ({ page }) => {
  await page.route('**/api/v1/consultations*', (route) => route.fulfill({ json: { items: [] } }));
  await page.goto('/?nu=gesloten');
  await expect(page.getByText('Hier staat nu niets.')).toBeVisible();
  await picture(page, 'home-leeg');
});

test('laden', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.route('**/api/v1/figures/**', () => undefined);
  await page.getByRole('link', { name: 'Voor de raad' }).click();
  await expect(page.getByText('De pagina wordt geladen…')).toBeVisible();
  await picture(page, 'laden');
});

test('storing', async ({ page }) => {
  await refuse(page, '**/api/v1/figures/**', 500, 'internal-error');
  await page.goto('/raad');
  await expect(page.getByText('Er ging bij ons iets mis.')).toBeVisible();
  await picture(page, 'storing');
});

test('voorstel', async ({ page }) => {
  await page.goto('/inspraak/nieuw-groen-in-de-molenwijk');
  await page
    .getByRole('link', { name: /^Doe een voorstel/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Doe een voorstel', exact: true })).toBeFocused();
  await picture(page, 'voorstel');
});

test('voorstel-staat-vast', async ({ page }) => {
  await page.goto('/inspraak/nieuw-groen-in-de-molenwijk');
  await page.getByText('Wilt u hier toch iets over voorstellen?').first().click();
  await expect(page.getByText('Hier kunt u nu geen voorstel over doen')).toBeVisible();
  await picture(page, 'voorstel-staat-vast');
});

test('voorstel-lezen', async ({ page }) => {
  await page.goto('/inspraak/nieuw-groen-in-de-molenwijk?sorteer=steun');
  await page
    .getByRole('article')
    .getByRole('heading', { level: 3 })
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByRole('link', { name: 'Log in en steun dit voorstel' })).toBeVisible();
  await picture(page, 'voorstel-lezen');
});

test('keycloak', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Inloggen' }).click();
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toBeVisible();
  await picture(page, 'keycloak-inloggen');
  await page.goto('/');
  await page.getByRole('link', { name: 'Account maken' }).click();
  await expect(page.getByLabel('Voornaam')).toBeVisible();
  await picture(page, 'keycloak-registreren');
});

/** Has the interface answer with a problem. */
async function refuse(page: Page, path: string, status: number, slug: string): Promise<void> {
  const type = `urn:speelruimte:problem:${slug}`;
  await page.route(path, (route) =>
    route.fulfill({ status, contentType: 'application/problem+json', json: { type, status } }),
  );
}
