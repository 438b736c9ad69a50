import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Schemas } from '@/api/client';
import { municipality, summary } from '@/testing/fixtures';
import { openPage } from '@/testing/openPage';
import { answer } from '@/testing/server';
import { SignedLog } from '@/testing/signedLog';

describe('the page with the register', () => {
  let log: SignedLog;
  let act: Schemas['EntryView'];
  let asked: Request[];

  beforeEach(async () => {
    localStorage.clear();
    log = await SignedLog.start();
    act = await log.add('Meer bomen');
    await log.serve();
    answer('get', '/consultations', { items: [] });
    asked = answer('get', '/register/entries', { items: [act] });
  });

  it('shows an act in words and lets the browser check it', async () => {
    const { user } = openPage('/beslisregister');
    const heading = await screen.findByRole('heading', { name: 'Voorstel ingediend: Meer bomen' });
    expect(heading).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Controleer dit' }));
    expect(within(await screen.findByRole('status')).getByText('Dit klopt')).toBeVisible();
  });

  it('says in plain words what is wrong, and whom to tell', async () => {
    log.serveEntries([act.entry.replace('id-0', 'id-9')]);
    const { user } = openPage('/beslisregister');
    await user.click(await screen.findByRole('button', { name: 'Controleer dit' }));
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText(/is veranderd nadat zij was ondertekend/)).toBeVisible();
    expect(alert.getByRole('link', { name: municipality.email })).toBeVisible();
  });

  it('says that a text is hidden', async () => {
    answer('get', '/register/entries', { items: [{ ...act, withheld: true, texts: [] }] });
    openPage('/beslisregister');
    expect(
      await screen.findByText('Een tekst bij deze handeling is verborgen door de moderator.'),
    ).toBeVisible();
  });

  it('says that a text was erased', async () => {
    answer('get', '/register/entries', { items: [{ ...act, texts: [] }] });
    const { user } = openPage('/beslisregister');
    expect(await screen.findByText('Een tekst bij deze handeling is gewist.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Controleer dit' }));
    expect(within(await screen.findByRole('status')).getByText('Dit klopt')).toBeVisible();
  });

  it('says what became of a point, and why', async () => {
    const facts = {
      actor: 'official',
      signal: true,
      markerBefore: 'OPEN',
      point: { id: 'point-1', marker: 'FIXED' },
    };
    const marked = {
      ...act,
      type: 'point-marked',
      entry: JSON.stringify({ facts, texts: { reason: '', 'points.point-1.title': '' } }),
      texts: [
        { name: 'points.point-1.title', salt: '00', text: 'Er komen linden' },
        { name: 'reason', salt: '00', text: 'De kwekerij had niets anders.' },
      ],
    };
    answer('get', '/register/entries', { items: [marked] });
    openPage('/beslisregister');
    const heading = { name: 'Markering van een punt veranderd: Er komen linden' };
    expect(await screen.findByRole('heading', heading)).toBeVisible();
    expect(screen.getByText('Eerst: Ligt open. Nu: Staat vast.')).toBeVisible();
    expect(screen.getByText('De kwekerij had niets anders.', { selector: 'p' })).toBeVisible();
    expect(screen.getByText(/veranderde terwijl mensen meededen/)).toBeVisible();
  });

  it('offers every consultation to choose from, however many pages they take', async () => {
    const first = summary;
    const last = { ...first, id: '01890a5d-ac96-774b-bcce-b302099a8999', title: 'De allereerste' };
    answer('get', '/consultations', (url) =>
      url.searchParams.has('cursor') ? { items: [last] } : { items: [first], nextCursor: 'verder' },
    );
    const { user } = openPage('/beslisregister');
    await user.selectOptions(await screen.findByLabelText('Inspraaktraject'), 'De allereerste');
    await screen.findByRole('option', { name: first.title });
    expect(new URL(asked.at(-1)?.url ?? '').searchParams.get('consultation')).toBe(last.id);
  });

  it('offers the program that verifies all of it', async () => {
    openPage('/beslisregister');
    const link = await screen.findByRole('link', { name: 'Download het programma' });
    expect(link).toHaveAttribute('href', '/register/speelruimte-verifier.jar');
  });

  it('asks for one act alone where a link names it', async () => {
    const over = '01890a5d-ac96-774b-bcce-b302099a8057';
    openPage(`/beslisregister?over=${over}&versie=2`);
    expect(await screen.findByRole('link', { name: 'Bekijk alle handelingen' })).toBeVisible();
    const { searchParams } = new URL(asked[0]?.url ?? '');
    expect(searchParams.get('subject')).toBe(over);
    expect(searchParams.get('cardVersion')).toBe('2');
  });
});
