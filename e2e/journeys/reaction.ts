import { openQuestion } from '../testing/given.ts';
import { test } from '../testing/journey.ts';
import { people } from '../testing/people.ts';

const reason = 'Bij de speelplek is in de zomer geen schaduw. Daar gaat dit plan niet over.';

test('a resident reacts to what is open, on a screen of 320 pixels, in six steps', async ({
  enter,
  given,
}) => {
  const consultation = await given.consultation();
  const fatima = await enter({ width: 320 });
  await fatima.goTo(`/inspraak/${consultation.slug}`);

  await fatima.within('article', openQuestion).click('link', /^Geef een reactie/);
  await fatima.click('radio', /^Zorg/);
  await fatima.fill('Waarom vindt u dat?', reason);
  await fatima.click('button', 'Verstuur uw reactie');
  await fatima.logInAs(people.fatima);
  await fatima.hasFilled('Waarom vindt u dat?', reason);
  await fatima.click('button', 'Verstuur uw reactie');

  await fatima.sees('heading', 'Bedankt voor uw reactie');
  await fatima.click('link', 'Bekijk uw reactie');
  await fatima.seesText(reason);
  await fatima.click('link', 'Reacties');
  await fatima.click('link', 'Zorg: 1');
  await fatima.seesText(reason);
  await fatima.click('link', 'Eens: 0');
  await fatima.seesText('Er zijn hier nog geen reacties.');
});
