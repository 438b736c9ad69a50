import { openQuestion, unique } from '../testing/given.ts';
import { test } from '../testing/journey.ts';
import { people } from '../testing/people.ts';

test('a resident takes part in English, and keeps that language', async ({ enter, given }) => {
  const consultation = await given.consultation();
  const fatima = await enter({ width: 320 });
  await fatima.goTo('/');
  await fatima.click('button', 'English');
  await fatima.sees('heading', 'Have your say about your neighbourhood');
  await fatima.click('link', consultation.title);
  await fatima.within('article', openQuestion).click('link', /^Make a proposal/);
  const title = unique('Linden langs het schoolpad');
  await fatima.fill('Title of your proposal', title);
  await fatima.fill('Your proposal', 'Drie linden langs het schoolpad geven schaduw.');
  await fatima.click('button', 'Send your proposal');
  await fatima.logInInEnglishAs(people.fatima);
  await fatima.click('button', 'Send your proposal');
  await fatima.sees('heading', 'Thank you for your proposal');
  await fatima.goTo('/raad');
  await fatima.sees('heading', 'What is fixed, what is open?');
});

const looks = {
  'in English': { language: 'English' },
  'in the house style of Duinstad': { theme: 'duinstad' },
};

for (const [look, options] of Object.entries(looks)) {
  for (const width of [1280, 320]) {
    test(`every page stands ${look}, ${width} pixels wide`, async ({ enter, given }) => {
      const { slug } = await given.consultation();
      const visitor = await enter({ width, ...('theme' in options && options) });
      await visitor.goTo('/');
      if ('language' in options) await visitor.click('button', options.language);
      for (const path of [
        `/inspraak/${slug}`,
        `/inspraak/${slug}/voorstel`,
        '/raad',
        '/beheer',
        '/api-documentatie',
        '/toegankelijkheid',
        '/bestaat-niet',
      ]) {
        await visitor.goTo(path);
      }
    });
  }
}
