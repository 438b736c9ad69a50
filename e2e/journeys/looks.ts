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

test('an official is told in English what is missing, and publishes', async ({ enter, given }) => {
  const { id, title } = await given.completeDraft();
  const sanne = await enter();
  await sanne.goTo('/beheer');
  await sanne.click('button', 'English');
  await sanne.within('main').click('link', 'Log in');
  await sanne.logInInEnglishAs(people.sanne);
  const start = sanne.within('form', 'New consultation');
  await start.choose(/^Plan/);
  await start.fill('Title', unique('Een veilig fietspad langs de vaart'));
  await start.click('button', 'Make a draft');
  await sanne.within('region', /needed for a consultation$/).sees('link', /^Why now/);
  await sanne.click('button', 'Publish');
  await sanne.sees('heading', /^\d+ things are not filled in correctly$/);

  await sanne.goTo(`/beheer/concepten/${id}`);
  await sanne.sees('heading', 'Everything is filled in');
  await sanne.click('button', 'Publish');
  await sanne.sees('heading', title);
  await sanne.seesText(/^Speelruimte card, version 1 of/);
});

const logins = {
  Dutch: {
    enter: 'Inloggen',
    email: 'E-mailadres',
    password: 'Wachtwoord',
    refused: 'Het e-mailadres of het wachtwoord klopt niet. Probeer het opnieuw.',
    forgotten: 'Wachtwoord vergeten?',
    send: 'Verzenden',
    sent: 'Als dit e-mailadres bij ons bekend is, krijgt u zo een e-mail met een link.',
    register: 'Account maken',
    taken: 'Dit e-mailadres heeft al een account. Log in, of kies een ander e-mailadres.',
  },
};

for (const [language, words] of Object.entries(logins)) {
  test(`the login pages say in plain ${language} what went wrong`, async ({ enter }) => {
    const anybody = await enter({ width: 320 });
    await anybody.goTo('/raad');
    if (language === 'English') await anybody.click('button', language);
    await anybody.click('link', words.enter);
    await anybody.fill(words.email, 'niemand@waterrijk.example');
    await anybody.fill(words.password, 'Geraden-wachtwoord-1');
    await anybody.click('button', words.enter);
    await anybody.seesText(words.refused);
    await anybody.click('link', words.forgotten);
    await anybody.fill(words.email, 'niemand@waterrijk.example');
    await anybody.click('button', words.send);
    await anybody.seesText(words.sent);

    await anybody.goTo('/raad');
    await anybody.click('link', words.register);
    await anybody.fill(/Voornaam|First name/, 'Fatima');
    await anybody.fill(/Achternaam|Last name/, 'Yilmaz');
    await anybody.fill(/E-mailadres|Email/, people.fatima.email);
    await anybody.click('button', words.register);
    await anybody.seesText(words.taken);
  });
}

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
