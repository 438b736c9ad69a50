import { fixedStatement, openQuestion } from '../testing/given.ts';
import { expect, type Look, test } from '../testing/journey.ts';
import { people } from '../testing/people.ts';

test('a resident switches to English, and keeps that language', async ({ enter }) => {
  const fatima = await enter({ width: 320 });
  await fatima.goTo('/');
  await fatima.click('button', 'English');
  await fatima.sees('heading', 'Have your say about your neighbourhood');
  await fatima.goTo('/raad');
  await fatima.sees('heading', 'What is fixed, what is open?');
});

test('the first screen of a small telephone says what is fixed and what is open', async ({
  enter,
  given,
}) => {
  const { slug } = await given.consultation();
  const fatima = await enter({ width: 320, height: 640 });
  await fatima.goTo(`/inspraak/${slug}`);
  await fatima.seesAtOnce('link', fixedStatement);
  await fatima.seesAtOnce('link', openQuestion);
});

test('a consultation with all its reasons goes on one sheet of paper', async ({ enter, given }) => {
  const { slug } = await given.consultation();
  const fatima = await enter();
  for (const path of [`/inspraak/${slug}`, '/inspraak/wonen-op-het-oude-haventerrein']) {
    await fatima.goTo(path);
    expect(await fatima.sidesOfPaper()).toBeLessThanOrEqual(2);
  }
});

test('every page of a consultation says what one can do now', async ({ enter, given }) => {
  const consultation = await given.consultation();
  const { id } = await given.proposal(consultation);
  const { slug, points } = consultation;
  const fatima = await enter();
  for (const path of [
    '',
    '/voorstel',
    `/voorstellen/${id}`,
    '/wijzigingen',
    `/stond-dit-al-vast/${points[0] ?? ''}`,
  ]) {
    await fatima.goTo(`/inspraak/${slug}${path}`);
    await fatima.seesText('U kunt nu voorstellen doen, reageren en voorstellen steunen.');
  }
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
  English: {
    enter: 'Log in',
    email: 'Email',
    password: 'Password',
    refused: 'The e-mail address or the password is not right. Try again.',
    forgotten: 'Forgotten your password?',
    send: 'Submit',
    sent: 'If we know this e-mail address, you will soon get an e-mail with a link.',
    register: 'Create account',
    taken: 'This e-mail address already has an account. Log in, or choose another e-mail address.',
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

const looks: Record<string, Look & { language?: string }> = {
  'in English': { language: 'English' },
  'in the house style of Duinstad': { theme: 'duinstad' },
  'in the colours of the system': { forcedColors: 'active' },
  'on paper': { media: 'print' },
};

for (const [look, { language, ...options }] of Object.entries(looks)) {
  for (const width of [1280, 320]) {
    test(`every page stands ${look}, ${width} pixels wide`, async ({ enter, given }) => {
      const { slug, points } = await given.consultation();
      const visitor = await enter({ width, ...options });
      await visitor.goTo('/');
      if (language !== undefined) await visitor.click('button', language);
      for (const path of [
        `/inspraak/${slug}`,
        `/inspraak/${slug}/voorstel`,
        `/inspraak/${slug}/wijzigingen`,
        `/inspraak/${slug}/stond-dit-al-vast/${points[0] ?? ''}`,
        '/kaart',
        '/beslisregister',
        '/raad',
        '/beheer',
        '/api-documentatie',
        '/toegankelijkheid',
        '/ontvangstbewijs',
        '/bestaat-niet',
      ]) {
        await visitor.goTo(path);
      }
    });
  }
}
