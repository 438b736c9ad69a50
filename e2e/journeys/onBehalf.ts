import { day, openQuestion } from '../testing/given.ts';
import { test } from '../testing/journey.ts';
import { people } from '../testing/people.ts';

const reason = 'Bij de vijver komt een bank in de zon, met leuningen om op te steunen.';

test('who has no e-mail takes part by letter, and reads the answer with the receipt', async ({
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
  const [number = ''] = await sanne.within('region', 'Ontvangstbewijs').texts('strong');

  const stranger = await enter({ width: 320 });
  await stranger.goTo(`/inspraak/${consultation.slug}`);
  await stranger.click('link', 'Een bank in de zon');
  await stranger.seesText(/Mevrouw de Boer/);
  await stranger.seesText(/en ingevoerd door de gemeente/);

  await sanne.goTo(`/beheer/inspraak/${consultation.slug}/antwoorden`);
  await sanne.click('checkbox', 'Kies alles wat hier staat (1)');
  await sanne.fill('Of maak een nieuw thema', 'Bankjes');
  await sanne.click('button', 'Zet in het thema');
  await sanne.click('link', 'Bankjes');
  await sanne.select('Begin met een voorbeeld', 'Wij gaan dit doen');
  await sanne.fill('Reden', reason);
  await sanne.click('button', 'Bewaar het antwoord');
  await sanne.seesText('Bewaard als concept. Inwoners lezen het pas na publiceren.');
  await sanne.goTo(`/beheer/inspraak/${consultation.slug}/publiceren`);
  await sanne.click('button', 'Publiceer alles');
  await sanne.seesText('Gepubliceerd. 1 inwoner heeft nu antwoord.');

  await stranger.goTo('/ontvangstbewijs');
  await stranger.fill('Nummer van uw ontvangstbewijs', number);
  await stranger.click('button', 'Zoek op');
  const answer = stranger.within('region', 'Antwoord van de gemeente');
  await answer.seesText('Dit doen wij');
  await answer.seesText(reason);
});
