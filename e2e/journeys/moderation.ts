import { test } from '../testing/journey.ts';
import { people } from '../testing/people.ts';

const reason = 'De tekst noemt een buurvrouw bij haar naam.';
const second = 'Bij nader inzien staat er geen naam in.';

test('a text is reported, hidden for a reason that all read, and restored', async ({
  enter,
  given,
}) => {
  const consultation = await given.consultation();
  const proposal = await given.proposal(consultation);
  const page = `/inspraak/${consultation.slug}/voorstellen/${proposal.id}`;

  const jan = await enter({ width: 320 });
  await jan.goTo(page);
  await jan.unfold('Meld deze tekst');
  await jan.choose('Er staan gegevens van mensen in');
  await jan.fill('Wat wilt u de moderator nog zeggen?', 'Dit gaat over mijn buurvrouw.');
  await jan.click('button', 'Verstuur uw melding');
  await jan.logInAs(people.jan);
  await jan.isAt(page);
  await jan.hasFilled('Wat wilt u de moderator nog zeggen?', 'Dit gaat over mijn buurvrouw.');
  await jan.click('button', 'Verstuur uw melding');
  await jan.seesText('Dank u. Een moderator kijkt ernaar. Uw naam staat er niet bij.');

  const mo = await enter({ width: 320 });
  await mo.goTo('/beheer/meldingen');
  await mo.within('main').click('link', 'Inloggen');
  await mo.logInAs(people.mo);
  const reported = mo.item(proposal.title);
  await reported.seesText('Dit gaat over mijn buurvrouw.');
  await reported.click('button', 'Verberg deze tekst');
  await reported.sees('heading', 'Er zijn 2 dingen niet goed ingevuld');
  await reported.choose('Er staan gegevens van mensen in');
  await reported.fill('Waarom?', reason);
  await reported.click('button', 'Verberg deze tekst');
  await mo.seesText('De tekst is verborgen.');

  const stranger = await enter();
  await stranger.goTo(page);
  await stranger.sees('heading', 'Verborgen voorstel');
  await stranger.seesText('Verborgen door de moderator');
  await stranger.seesText(reason);
  await stranger.doesNotSee('heading', proposal.title);

  const noor = await enter({ width: 320 });
  await noor.goTo(page);
  await noor.click('link', 'Inloggen');
  await noor.logInAs(people.noor);
  await noor.seesText('Dit schreef u');
  await noor.seesText(proposal.title);
  await noor.click('link', 'Mijn gegevens');
  await noor.item(proposal.title).seesText(reason);

  await mo.click('link', 'Verborgen');
  const hidden = mo.item(proposal.title);
  await hidden.fill('Waarom?', second);
  await hidden.click('button', 'Zet deze tekst terug');
  await mo.seesText('De tekst is teruggezet.');

  await stranger.reload();
  await stranger.sees('heading', proposal.title);
  await stranger.click('link', 'Controleer dit in het beslisregister');
  await stranger.sees('heading', /^Voorstel ingediend/);
});
