import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Schemas } from '@/api/client';
import { consultation, draft, fixedPoint, official, proposeActions } from '@/testing/fixtures';
import { keepDraft } from '@/testing/keptDraft';
import { openPage } from '@/testing/openPage';
import { answer, disconnect, refuse, server } from '@/testing/server';

const address = '/beheer/concepten/draft-1';

/** The draft as it comes back when this was saved and nothing is missing any more. */
function saved(changes: Partial<Schemas['DraftContent']>): Schemas['DraftView'] {
  return { ...draft, content: { ...draft.content, ...changes }, faults: [] };
}

/** Has saving take until it is released. */
function hold(changes: Partial<Schemas['DraftContent']>) {
  const sent: Request[] = [];
  let release: ((value: unknown) => void) | undefined;
  const released = new Promise((resolve) => {
    release = resolve;
  });
  server.use(
    http.put('*/api/v1/drafts/:id', async ({ request }) => {
      sent.push(request.clone());
      await released;
      return HttpResponse.json(saved(changes), { headers: { ETag: '"2"' } });
    }),
  );
  return { sent, release: () => release?.(undefined) };
}

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

  it('saves a field when it is left, over the version that it started from', async () => {
    const sent = answer('put', '/drafts/{id}', saved({ intention: 'Schone oevers' }), {
      ETag: '"2"',
    });
    const { user } = openPage(address);
    await user.type(await screen.findByLabelText('Bedoeling'), 'Schone oevers');
    expect(sent).toHaveLength(0);
    await user.tab();
    expect(await screen.findByRole('region', { name: 'Alles is ingevuld' })).toBeVisible();
    expect(sent[0]?.headers.get('If-Match')).toBe('"1"');
    expect(await sent[0]?.json()).toEqual({ ...draft.content, intention: 'Schone oevers' });

    await user.type(screen.getByLabelText('Uw functie'), 'adviseur');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    await expect.poll(() => sent).toHaveLength(2);
    expect(sent[1]?.headers.get('If-Match')).toBe('"2"');
  });

  it('saves after a pause in typing', async () => {
    const sent = answer('put', '/drafts/{id}', saved({ intention: 'Schoon' }), { ETag: '"2"' });
    const { user } = openPage(address);
    await user.type(await screen.findByLabelText('Bedoeling'), 'Schoon');
    await expect.poll(() => sent, { timeout: 10_000 }).toHaveLength(1);
  });

  it('writes one at a time: what is typed meanwhile is sent when the answer is there', async () => {
    const { sent, release } = hold({ intention: 'A' });
    const { user } = openPage(address);
    await user.type(await screen.findByLabelText('Bedoeling'), 'A');
    await user.tab();
    await expect.poll(() => sent).toHaveLength(1);
    await user.type(screen.getByLabelText('Aanleiding'), ' Echt.');
    await user.tab();
    expect(sent).toHaveLength(1);
    release();
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    await expect.poll(() => sent).toHaveLength(2);
    expect(sent[1]?.headers.get('If-Match')).toBe('"2"');
    expect(await sent[1]?.json()).toMatchObject({
      intention: 'A',
      occasion: 'De beschoeiing is rot. Echt.',
    });
  });

  it('asks of a point what its marker needs, and keeps points in the chosen order', async () => {
    const kept = keepDraft();
    const { user } = openPage(address);
    await user.click(await screen.findByRole('button', { name: 'Beslispunt toevoegen' }));
    const second = within(screen.getByRole('group', { name: 'Beslispunt 2' }));
    await user.type(second.getByLabelText('Titel'), 'Welke planten?');
    await user.click(second.getByRole('radio', { name: /Raadplegen/ }));
    expect(second.queryByLabelText('Bron')).toBeNull();
    await user.click(second.getByRole('button', { name: /Omhoog/ }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    await expect
      .poll(() => kept.content())
      .toMatchObject({
        points: [
          { marker: 'OPEN', title: 'Welke planten?', open: { influenceLevel: 'CONSULT' } },
          { marker: 'FIXED', title: 'De beschoeiing verdwijnt' },
        ],
      });
  });

  it('adds a phase that is not there yet, and takes one away', async () => {
    keepDraft();
    const { user } = openPage(address);
    await user.click(await screen.findByRole('button', { name: 'Fase toevoegen' }));
    const second = within(screen.getByRole('group', { name: 'Fase 2' }));
    expect(second.getByLabelText('Fase')).toHaveValue('ANNOUNCED');
    await user.click(second.getByRole('button', { name: /Verwijder/ }));
    expect(screen.queryByRole('group', { name: 'Fase 2' })).toBeNull();
  });

  it('keeps what was typed when the login has ended, and saves it when the page opens again', async () => {
    refuse('put', '/drafts/{id}', 'unauthorized', { status: 401 });
    const first = openPage(address);
    await first.user.type(await screen.findByLabelText('Bedoeling'), 'Schone oevers');
    await first.user.tab();
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('link', { name: 'Log opnieuw in' })).toHaveAttribute(
      'href',
      '/auth/login?returnTo=%2Fbeheer%2Fconcepten%2Fdraft-1&ui_locales=nl',
    );
    first.close();
    const sent = answer('put', '/drafts/{id}', saved({ intention: 'Schone oevers' }), {
      ETag: '"2"',
    });
    openPage(address);
    expect(await screen.findByLabelText('Bedoeling')).toHaveValue('Schone oevers');
    await expect.poll(() => sent).toHaveLength(1);
    expect(await screen.findByRole('region', { name: 'Alles is ingevuld' })).toBeVisible();
  });

  it('says calmly that the connection is gone, and sends it when that is back', async () => {
    disconnect('put', '/drafts/{id}');
    const { user } = openPage(address);
    await user.type(await screen.findByLabelText('Bedoeling'), 'Schoon');
    await user.tab();
    expect(
      await within(screen.getByRole('status')).findByText(/wij proberen het opnieuw/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
    const sent = answer('put', '/drafts/{id}', saved({ intention: 'Schoon' }), { ETag: '"2"' });
    globalThis.dispatchEvent(new Event('online'));
    await expect.poll(() => sent).toHaveLength(1);
    expect(await within(screen.getByRole('status')).findByText(/^Opgeslagen/)).toBeInTheDocument();
  });

  it('shows at the field what the server does not take, without taking the focus', async () => {
    refuse('put', '/drafts/{id}', 'invalid-input', {
      status: 400,
      violations: [{ pointer: '/title', code: 'too-short', detail: '' }],
    });
    const { user } = openPage(address);
    await user.clear(await screen.findByLabelText('Titel', { selector: '#veld-title' }));
    await user.tab();
    expect(await screen.findByText('Dit is te kort. Gebruik minstens 5 tekens.')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByRole('alert')).toHaveFocus();
  });

  it('shows the card as residents will see it while it is written', async () => {
    keepDraft();
    const { user } = openPage(address);
    const title = await screen.findByLabelText('Titel', { selector: '#veld-points-0-title' });
    await user.clear(title);
    await user.type(title, 'De oever wordt groen');
    const point = within(screen.getByRole('article', { name: 'De oever wordt groen' }));
    expect(point.getByText('Staat vast')).toBeVisible();
  });
});

describe('publishing', () => {
  it('saves first, publishes that version and shows what residents see', async () => {
    const sent = answer('put', '/drafts/{id}', saved({ intention: 'Schone oevers' }), {
      ETag: '"2"',
    });
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
    expect(await sent.at(-1)?.json()).toMatchObject({ intention: 'Schone oevers' });
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
