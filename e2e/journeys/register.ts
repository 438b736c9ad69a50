import { test } from '../testing/journey.ts';

const why = 'De kwekerij wilde nu een antwoord.';

test('a resident lets her own browser check an act, and sees it when somebody changed the register', async ({
  enter,
  given,
}) => {
  const consultation = await given.consultation();
  const act = await given.fixed(consultation, why);
  const fatima = await enter({ width: 320 });
  await fatima.goTo(`/inspraak/${consultation.slug}/wijzigingen`);
  await fatima.item(why).click('link', 'Controleer dit in het beslisregister');
  await fatima.isAt(act);
  await fatima.seesText(why);
  await fatima.click('button', 'Controleer dit');
  await fatima.sees('heading', 'Dit klopt');

  const jan = await enter();
  await jan.getsForged('**/api/v1/register/entries*', why, 'Wij hadden gewoon geen zin meer.');
  await jan.goTo(act);
  await jan.click('button', 'Controleer dit');
  await jan.sees('heading', 'Dit klopt niet');
  await jan.seesText('Een tekst is veranderd nadat hij is vastgelegd.');

  await fatima.getsForged(
    '**/register/tile/entries/**',
    '"markerBefore":"OPEN"',
    '"markerBefore":"FIXE"',
  );
  await fatima.reload();
  await fatima.click('button', 'Controleer dit');
  await fatima.sees('heading', 'Dit klopt niet');
});
