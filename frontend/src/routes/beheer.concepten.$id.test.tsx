import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { consultation, draft, fixedPoint, official, proposeActions } from '@/testing/fixtures';
import { openPage } from '@/testing/openPage';
import { answer, refuse } from '@/testing/server';

const address = '/beheer/concepten/draft-1';

beforeEach(() => {
  answer('get', '/session', official);
  answer('get', '/drafts/{id}', draft, { ETag: '"1"' });
});

describe('writing a draft', () => {
  it('lists what the server still misses, each with a way to its field', async () => {
    const { user } = openPage(address);
    const missing = within(
      await screen.findByRole('region', { name: 'Nog 2 dingen nodig voor inspraak' }),
    );
    await user.click(
      missing.getByRole('link', { name: 'Beslispunt 1, Uitleg in gewone taal – Vul dit in.' }),
    );
    expect(screen.getByLabelText('Uitleg in gewone taal')).toHaveFocus();
    await user.click(missing.getByRole('link', { name: 'Onderwerp – Vul dit in.' }));
    expect(screen.getByLabelText('Onderwerp')).toHaveFocus();
  });

  it('saves over the version that it started from, and shows what is missing then', async () => {
    const sent = answer('put', '/drafts/{id}', { ...draft, faults: [] }, { ETag: '"2"' });
    const { user } = openPage(address);
    await user.type(await screen.findByLabelText('Bedoeling'), 'Schone oevers');
    expect(screen.getByText(/nog niet zijn opgeslagen/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByRole('region', { name: 'Alles is ingevuld' })).toBeVisible();
    expect(sent[0]?.headers.get('If-Match')).toBe('"1"');
    expect(await sent[0]?.json()).toEqual({ ...draft.content, intention: 'Schone oevers' });

    await user.type(screen.getByLabelText('Uw functie'), 'adviseur');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    await expect.poll(() => sent).toHaveLength(2);
    expect(sent[1]?.headers.get('If-Match')).toBe('"2"');
  });

  it('asks of a point what its marker needs, and keeps points in the chosen order', async () => {
    const sent = answer('put', '/drafts/{id}', draft, { ETag: '"2"' });
    const { user } = openPage(address);
    await user.click(await screen.findByRole('button', { name: 'Beslispunt toevoegen' }));
    const second = within(screen.getByRole('group', { name: 'Beslispunt 2' }));
    await user.type(second.getByLabelText('Titel'), 'Welke planten?');
    await user.click(second.getByRole('radio', { name: /Raadplegen/ }));
    expect(second.queryByLabelText('Bron')).toBeNull();
    await user.click(second.getByRole('button', { name: /Omhoog/ }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    await expect.poll(() => sent).toHaveLength(1);
    expect(await sent[0]?.json()).toMatchObject({
      points: [
        { marker: 'OPEN', title: 'Welke planten?', open: { influenceLevel: 'CONSULT' } },
        { marker: 'FIXED', title: 'De beschoeiing verdwijnt' },
      ],
    });
  });

  it('adds a phase that is not there yet, and takes one away', async () => {
    const { user } = openPage(address);
    await user.click(await screen.findByRole('button', { name: 'Fase toevoegen' }));
    const second = within(screen.getByRole('group', { name: 'Fase 2' }));
    expect(second.getByLabelText('Fase')).toHaveValue('ANNOUNCED');
    await user.click(second.getByRole('button', { name: /Verwijder/ }));
    expect(screen.queryByRole('group', { name: 'Fase 2' })).toBeNull();
  });

  it('keeps what was typed when the page is closed or the login has ended', async () => {
    refuse('put', '/drafts/{id}', 'unauthorized', { status: 401 });
    const first = openPage(address);
    await first.user.type(await screen.findByLabelText('Bedoeling'), 'Schone oevers');
    await first.user.click(screen.getByRole('button', { name: 'Opslaan' }));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('link', { name: 'Log opnieuw in' })).toHaveAttribute(
      'href',
      '/auth/login?returnTo=%2Fbeheer%2Fconcepten%2Fdraft-1&ui_locales=nl',
    );
    first.close();
    openPage(address);
    expect(await screen.findByLabelText('Bedoeling')).toHaveValue('Schone oevers');
  });
});

describe('a draft that someone else changed meanwhile', () => {
  const theirs = {
    ...draft,
    content: { ...draft.content, occasion: 'De kade zakt.' },
    changedAt: '2026-11-21T09:00:00Z',
  };

  async function collide() {
    const { user } = openPage(address);
    await user.type(await screen.findByLabelText('Bedoeling'), 'Schone oevers');
    refuse('put', '/drafts/{id}', 'changed-meanwhile', { status: 412 });
    answer('get', '/drafts/{id}', theirs, { ETag: '"7"' });
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    return { user, alert: await screen.findByRole('alert') };
  }

  it('says who was first and where the versions differ, and loses nothing', async () => {
    const { alert } = await collide();
    expect(alert).toHaveFocus();
    expect(alert).toHaveTextContent('21 november 2026');
    expect(alert).toHaveTextContent('Anders dan bij u: Aanleiding, Bedoeling');
    expect(screen.getByLabelText('Bedoeling')).toHaveValue('Schone oevers');
  });

  it('saves one’s own version over the other when asked to', async () => {
    const { user, alert } = await collide();
    const sent = answer('put', '/drafts/{id}', draft, { ETag: '"8"' });
    await user.click(within(alert).getByRole('button', { name: 'Bewaar mijn versie' }));
    await expect.poll(() => sent).toHaveLength(1);
    expect(sent[0]?.headers.get('If-Match')).toBe('"7"');
    expect(await sent[0]?.json()).toMatchObject({ intention: 'Schone oevers' });
    await expect.poll(() => screen.queryByRole('alert')).toBeNull();
  });

  it('takes the other version when asked to', async () => {
    const { user, alert } = await collide();
    await user.click(within(alert).getByRole('button', { name: 'Neem de andere versie over' }));
    expect(screen.getByLabelText('Aanleiding')).toHaveValue('De kade zakt.');
    expect(screen.getByLabelText('Bedoeling')).toHaveValue('');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('publishing', () => {
  it('saves first, publishes that version and shows what residents see', async () => {
    const saved = answer('put', '/drafts/{id}', draft, { ETag: '"2"' });
    const published = answer('post', '/drafts/{id}/publication', consultation);
    answer('get', '/consultations/{slug}', consultation);
    answer('get', '/consultations/{slug}/actions', proposeActions({ allowed: true }));
    answer('get', '/consultations/{slug}/proposals', { items: [] });
    const { user } = openPage(address);
    await user.type(await screen.findByLabelText('Bedoeling'), 'Schone oevers');
    await user.click(screen.getByRole('button', { name: 'Publiceer' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Groen in de Lindelaan' }),
    ).toBeVisible();
    expect(screen.getByRole('article', { name: fixedPoint.title })).toBeVisible();
    expect(saved).toHaveLength(1);
    expect(published[0]?.headers.get('If-Match')).toBe('"2"');
    expect(await published[0]?.json()).toEqual({ purpose: 'PARTICIPATION' });
  });

  it('shows all that stands in the way, at the fields too', async () => {
    refuse('post', '/drafts/{id}/publication', 'publication-incomplete', {
      status: 409,
      violations: [
        { pointer: '/points', code: 'no-open-point', detail: '' },
        { pointer: '/phases/0/firstDate', code: 'required', detail: '' },
      ],
    });
    const { user } = openPage(address);
    await user.click(await screen.findByRole('button', { name: 'Publiceer' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Beslispunten – Er ligt geen enkel punt open.');
    expect(screen.getByLabelText('Eerste dag')).toBeInvalid();
    await user.click(within(alert).getByRole('link', { name: /Fase 1, Eerste dag/ }));
    expect(screen.getByLabelText('Eerste dag')).toHaveFocus();
  });

  it('no longer edits what was published', async () => {
    answer('get', '/drafts/{id}', { ...draft, publishedAs: 'groen' }, { ETag: '"3"' });
    openPage(address);
    expect(await screen.findByText('Dit concept is gepubliceerd')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Bekijk het inspraaktraject' })).toHaveAttribute(
      'href',
      '/inspraak/groen',
    );
    expect(screen.queryByRole('button', { name: 'Opslaan' })).toBeNull();
  });
});
