import { openQuestion, unique } from '../testing/given.ts';
import { expect, test } from '../testing/journey.ts';
import { people } from '../testing/people.ts';

test('a resident keeps the number of her receipt, and a stranger without account looks it up', async ({
  enter,
  given,
}) => {
  const consultation = await given.consultation();
  const title = unique('Een haag langs het pad');
  const noor = await enter({ width: 320 });
  await noor.goTo(`/inspraak/${consultation.slug}/voorstel`);
  await noor.click('link', 'Inloggen');
  await noor.logInAs(people.noor);
  await noor.fill('Titel van uw voorstel', title);
  await noor.fill('Uw voorstel', 'Een haag houdt het stof van de weg tegen.');
  await noor.click('button', 'Verstuur uw voorstel');
  await noor.sees('heading', 'Bedankt voor uw voorstel');
  const receipt = noor.within('region', 'Ontvangstbewijs');
  const [number = ''] = await receipt.texts('strong');
  expect(number).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
  await receipt.sees('button', 'Druk af');

  const stranger = await enter({ width: 320 });
  await stranger.goTo('/');
  await stranger.click('link', 'Ontvangstbewijs opzoeken');
  await stranger.isAt('/ontvangstbewijs');
  await stranger.fill('Nummer van uw ontvangstbewijs', '0000 0000 0000 0000');
  await stranger.click('button', 'Zoek op');
  await stranger.seesText(/^Wij kennen dit nummer niet/);
  await stranger.fill('Nummer van uw ontvangstbewijs', number.toLowerCase().replaceAll('-', ' '));
  await stranger.click('button', 'Zoek op');
  await stranger.hasFocusOn('heading', 'Zo staat het ermee');
  await stranger.seesText(/^Wij hebben uw inbreng ontvangen/);
  expect(stranger.path).toBe('/ontvangstbewijs');
  await stranger.within('region', 'Zo staat het ermee').click('link', title);
  await stranger.sees('heading', title);
  await stranger.seesText(openQuestion);
});
