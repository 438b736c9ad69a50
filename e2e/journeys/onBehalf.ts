import { day, openQuestion } from '../testing/given.ts';
import { test } from '../testing/journey.ts';
import { people } from '../testing/people.ts';

test('an official enters a letter, and it stands among the proposals with its own day', async ({
  enter,
  given,
}) => {
  const consultation = await given.consultation();
  const sanne = await enter();
  await sanne.goTo(`/beheer/inspraak/${consultation.slug}/namens`);
  await sanne.within('main').click('link', 'Inloggen');
  await sanne.logInAs(people.sanne);

  await sanne.select('Hoe kwam het binnen?', 'Op papier');
  await sanne.fill('Wanneer kwam het binnen?', day(0));
  await sanne.fill('Naam op de site', 'Mevrouw de Boer');
  await sanne.click('radio', openQuestion);
  await sanne.fill('Titel', 'Een bank in de zon');
  await sanne.fill('Het voorstel', 'Ik kan niet lang staan. Zet alstublieft een bank in de zon.');
  await sanne.click('button', 'Voer dit in');
  await sanne.seesText('Het voorstel staat op de site');
  await sanne.sees('region', 'Ontvangstbewijs');

  const stranger = await enter();
  await stranger.goTo(`/inspraak/${consultation.slug}`);
  await stranger.click('link', 'Een bank in de zon');
  await stranger.seesText(/Mevrouw de Boer/);
  await stranger.seesText(/en ingevoerd door de gemeente/);
});
