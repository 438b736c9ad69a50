import { openQuestion, unique } from '../testing/given.ts';
import { expect, test } from '../testing/journey.ts';
import { linkMailedTo } from '../testing/mail.ts';

test('a resident without account contributes by a link in her mail, and gets a receipt', async ({
  enter,
  given,
}) => {
  const consultation = await given.consultation(undefined, 'EMAIL');
  const title = unique('Een bankje onder de linde');
  const address = `${unique('els').replaceAll(/\W/g, '-').toLowerCase()}@post.example`;
  const els = await enter({ width: 320 });
  await els.goTo(`/inspraak/${consultation.slug}`);
  await els.seesText(/bevestigd e-mailadres/);
  await els.goTo(`/inspraak/${consultation.slug}/voorstel`);
  await els.fill('Titel van uw voorstel', title);
  await els.fill('Uw voorstel', 'Wie oud is, kan daar even zitten in de schaduw.');
  await els.fill('Uw naam', 'Els');
  await els.fill('Uw e-mailadres', address);
  await els.click('button', 'Verstuur uw voorstel');
  await els.sees('heading', 'Kijk in uw mail');

  const link = new URL(await linkMailedTo(address));
  expect(link.search).toBe('');
  await els.goTo(link.pathname + link.hash);
  await els.sees('heading', title);
  await els.seesText(openQuestion);
  await els.click('button', 'Ja, verstuur mijn inbreng');
  await els.sees('heading', 'Bedankt voor uw inbreng');
  const [number = ''] = await els.within('region', 'Ontvangstbewijs').texts('strong');
  expect(number).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
  await els.click('link', 'Bekijk uw inbreng');
  await els.sees('heading', title);

  await els.goTo(link.pathname + link.hash);
  await els.seesText(/^Deze link is al gebruikt/);
});
