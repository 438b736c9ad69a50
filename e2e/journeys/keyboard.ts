import { unique } from '../testing/given.ts';
import { test } from '../testing/journey.ts';
import { people } from '../testing/people.ts';

test('a resident proposes with the keyboard alone', async ({ enter, given }) => {
  const consultation = await given.consultation();
  const title = unique('Een notenboom om onder te zitten');
  const noor = await enter();
  await noor.goTo('/');

  await noor.press('Tab');
  await noor.hasFocusOn('link', 'Direct naar de inhoud');
  await noor.press('Enter');
  await noor.tabTo('link', consultation.title);
  await noor.press('Enter');
  await noor.hasFocusOn('heading', consultation.title);

  await noor.tabTo('link', /^Doe een voorstel/);
  await noor.press('Enter');
  await noor.hasFocusOn('heading', 'Doe een voorstel');
  await noor.tabTo('textbox', 'Titel van uw voorstel');
  await noor.type(title);
  await noor.press('Tab');
  await noor.hasFocusOn('textbox', 'Uw voorstel');
  await noor.type('Onder een notenboom zijn weinig muggen. Zet er een bankje bij.');
  await noor.tabTo('button', 'Verstuur uw voorstel');
  await noor.press('Enter');

  await noor.tabTo('textbox', 'E-mailadres');
  await noor.type(people.noor.email);
  await noor.tabTo('textbox', 'Wachtwoord');
  await noor.type(people.noor.password);
  await noor.press('Enter');

  await noor.isAt(`/inspraak/${consultation.slug}/voorstel`);
  await noor.tabTo('button', 'Verstuur uw voorstel');
  await noor.press('Space');
  await noor.tabTo('link', 'Bekijk uw voorstel');
  await noor.press('Enter');
  await noor.hasFocusOn('heading', title);
});
