import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Schemas } from '@/api/client';
import { leaveFor } from '@/lib/leave';
import {
  consultation,
  fixedPoint,
  openPoint,
  proposeActions,
  resident,
  submitted,
} from '@/testing/fixtures';
import { openPage } from '@/testing/openPage';
import { buurt, wijk } from '@/testing/places';
import { answer, disconnect, refuse } from '@/testing/server';

const address = '/inspraak/groen/voorstel?punt=point-open';

beforeEach(() => {
  answer('get', '/consultations/{slug}', consultation);
  answer('get', '/consultations/{slug}/actions', proposeActions({ allowed: true }));
  answer('get', '/session', resident);
});

async function typeAndSend(user: UserEvent, title: string, text: string) {
  if (title) await user.type(await screen.findByLabelText('Titel van uw voorstel'), title);
  if (text) await user.type(screen.getByLabelText('Uw voorstel'), text);
  await user.click(await screen.findByRole('button', { name: 'Verstuur uw voorstel' }));
}

describe('proposing', () => {
  it('gives a receipt to keep, to print and to copy', async () => {
    answer('post', '/consultations/{slug}/proposals', submitted);
    vi.stubGlobal('isSecureContext', true);
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const { user } = openPage(address);
    await typeAndSend(user, 'Fruitbomen', 'Appels en peren voor iedereen.');
    const receipt = within(await screen.findByRole('region', { name: 'Ontvangstbewijs' }));
    expect(receipt.getByText('7K3M-9QXT-0A1B-ZZ42')).toBeVisible();
    expect(receipt.getByText(/18 november 2026/)).toBeVisible();
    expect(receipt.getByRole('link', { name: /met mijn inbreng gebeurd/ })).toHaveAttribute(
      'href',
      '/ontvangstbewijs',
    );
    expect(receipt.getByText(/0a0b/)).toHaveTextContent('entry: entry-1');
    await user.click(receipt.getByRole('button', { name: 'Kopieer het nummer' }));
    expect(await navigator.clipboard.readText()).toBe('7K3M-9QXT-0A1B-ZZ42');
    expect(await receipt.findByText('Het nummer is gekopieerd.')).toBeVisible();
    await user.click(receipt.getByRole('button', { name: 'Druk af' }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('sends the proposal on the chosen point, with the card version that was seen', async () => {
    const sent = answer('post', '/consultations/{slug}/proposals', submitted);
    const { user } = openPage(address);
    expect(await screen.findByRole('radio', { name: /Welke bomen komen er/ })).toBeChecked();
    await typeAndSend(user, 'Fruitbomen', 'Appels en peren voor iedereen.');
    expect(await screen.findByText('Uw voorstel staat op de site')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Bekijk uw voorstel' })).toHaveAttribute(
      'href',
      '/inspraak/groen/voorstellen/proposal-1',
    );
    expect(await sent[0]?.json()).toEqual({
      decisionPointId: openPoint.id,
      cardVersion: 3,
      title: 'Fruitbomen',
      text: 'Appels en peren voor iedereen.',
    });
    expect(sent[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('sends where it is about: a buurt from the list, or a point on the map', async () => {
    answer('get', '/places', { items: [wijk, buurt] });
    answer('get', '/place-features', {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: wijk.code,
          properties: { ...wijk, consultationCount: 0, openCount: 0 },
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [5, 52],
                [5.1, 52],
                [5.1, 52.1],
                [5, 52.1],
                [5, 52],
              ],
            ],
          },
        },
      ],
    });
    const sent = refuse('post', '/consultations/{slug}/proposals', 'invalid-input', {
      status: 400,
      violations: [
        { pointer: '/location/coordinates', code: 'outside-municipality', detail: 'outside' },
      ],
    });
    const { user } = openPage(address);
    const list = await screen.findByLabelText('Over welke plek gaat het? (hoeft niet)');
    await screen.findByRole('option', { name: 'Schelpenveld' });
    await user.selectOptions(list, 'Schelpenveld');
    await typeAndSend(user, 'Fruitbomen', 'Appels en peren voor iedereen.');
    expect(await sent[0]?.json()).toMatchObject({ location: { place: buurt.code } });

    await user.click(screen.getByText('Of wijs de plek aan op de kaart'));
    const map = await screen.findByRole('button', { name: /Wijs een punt aan/ });
    map.focus();
    await user.keyboard('{Enter}{ArrowRight}');
    expect(screen.getByText('U hebt een punt op de kaart aangewezen.')).toBeVisible();
    await typeAndSend(user, '', '');
    const { location } = (await sent[1]?.json()) as Schemas['NewProposal'];
    expect(location?.place).toBeUndefined();
    expect(location?.coordinates?.longitude).toBeGreaterThan(5.05);
    expect(location?.coordinates?.latitude).toBeCloseTo(52.05);
    expect(
      await screen.findByText('Dit punt ligt buiten de gemeente. Wijs een ander punt aan.'),
    ).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Haal het punt weg' }));
    expect(list).toHaveValue(buurt.code);
  });

  it('says what it is not, and what not to write', async () => {
    openPage(address);
    expect(await screen.findByText(/Schrijf geen medische of persoonlijke gegevens/)).toBeVisible();
    expect(screen.getByText(/Dit is geen zienswijze of bezwaar/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'officielebekendmakingen.nl' })).toHaveAttribute(
      'href',
      'https://www.officielebekendmakingen.nl',
    );
  });

  it('refuses on a fixed point with its reason, and leads to what is open', async () => {
    openPage('/inspraak/groen/voorstel?punt=point-fixed');
    expect(await screen.findByText('Hier kunt u nu geen voorstel over doen')).toBeVisible();
    const point = within(screen.getByRole('region', { name: fixedPoint.title }));
    expect(point.getByText('De raad wil meer schaduw.')).toBeVisible();
    expect(point.getByText('12 maart 2026')).toBeVisible();
    expect(point.getByRole('link', { name: 'Raadsbesluit 2026-031' })).toBeVisible();
    expect(screen.queryByLabelText('Uw voorstel')).toBeNull();
    expect(screen.getByRole('link', { name: /Welke bomen komen er/ })).toHaveAttribute(
      'href',
      address,
    );
  });

  it('keeps the text when the point turns out to be fixed on sending, and says why', async () => {
    refuse('post', '/consultations/{slug}/proposals', 'decision-point-fixed', {
      status: 409,
      decisionPoint: fixedPoint,
    });
    const { user } = openPage(address);
    await typeAndSend(user, 'Fruitbomen', 'Appels en peren voor iedereen.');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveFocus();
    expect(alert).toHaveTextContent('Dit punt staat al vast.');
    expect(alert).toHaveTextContent('De raad wil meer schaduw.');
    expect(alert).toHaveTextContent('12 maart 2026');
    expect(screen.getByLabelText('Uw voorstel')).toHaveValue('Appels en peren voor iedereen.');
  });

  it('names every fault at once and leads to the field', async () => {
    refuse('post', '/consultations/{slug}/proposals', 'invalid-input', {
      status: 400,
      violations: [
        { pointer: '/title', code: 'too-short', detail: '' },
        { pointer: '/text', code: 'required', detail: '' },
      ],
    });
    const { user } = openPage(address);
    await typeAndSend(user, 'Boom', '');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveFocus();
    expect(alert).toHaveTextContent('Er zijn 2 dingen niet goed ingevuld');
    const title = screen.getByLabelText('Titel van uw voorstel');
    expect(title).toBeInvalid();
    expect(title).toHaveAccessibleDescription(/Gebruik minstens 5 tekens/);
    await user.click(within(alert).getByRole('link', { name: /Titel/ }));
    expect(title).toHaveFocus();
    await user.keyboard('gaard');
    expect(title).toHaveValue('Boomgaard');
    expect(title).toHaveFocus();
  });

  it('goes to a login with a second factor where that is asked, and says so before', async () => {
    refuse('post', '/consultations/{slug}/proposals', 'unauthorized', { status: 401 });
    const asked = proposeActions({ allowed: false, problem: 'assurance-level-too-low' });
    answer('get', '/consultations/{slug}/actions', asked);
    answer('get', '/session', {});
    const { user } = openPage(address);
    expect(await screen.findByText(/een code uit een app op uw telefoon/)).toBeVisible();
    await typeAndSend(user, 'Fruitbomen', 'Appels en peren voor iedereen.');
    await expect
      .poll(() => leaveFor)
      .toHaveBeenLastCalledWith(
        '/auth/login?returnTo=%2Finspraak%2Fgroen%2Fvoorstel%3Fpunt%3Dpoint-open&ui_locales=nl&acr_values=2',
      );
  });

  it('goes to the login and brings the text back', async () => {
    refuse('post', '/consultations/{slug}/proposals', 'unauthorized', { status: 401 });
    const anonymous = proposeActions({ allowed: false, problem: 'unauthorized' });
    answer('get', '/consultations/{slug}/actions', anonymous);
    answer('get', '/session', {});
    const first = openPage(address);
    expect(await screen.findByText(/U logt daarna eerst in/)).toBeVisible();
    await typeAndSend(first.user, 'Fruitbomen', 'Appels en peren voor iedereen.');
    await expect
      .poll(() => leaveFor)
      .toHaveBeenCalledWith(
        '/auth/login?returnTo=%2Finspraak%2Fgroen%2Fvoorstel%3Fpunt%3Dpoint-open&ui_locales=nl',
      );
    first.close();

    answer('get', '/session', resident);
    answer('get', '/consultations/{slug}/actions', proposeActions({ allowed: true }));
    const sent = answer('post', '/consultations/{slug}/proposals', submitted);
    const { user } = openPage(address);
    expect(await screen.findByText(/Uw tekst is bewaard/)).toBeVisible();
    expect(screen.getByLabelText('Titel van uw voorstel')).toHaveValue('Fruitbomen');
    await user.click(screen.getByRole('button', { name: 'Verstuur uw voorstel' }));
    expect(await screen.findByText('Uw voorstel staat op de site')).toBeVisible();
    expect(await sent[0]?.json()).toMatchObject({ text: 'Appels en peren voor iedereen.' });
  });

  it('sends a retry with the same key, so that it makes one proposal', async () => {
    disconnect('post', '/consultations/{slug}/proposals');
    const { user } = openPage(address);
    await typeAndSend(user, 'Fruitbomen', 'Appels en peren voor iedereen.');
    expect(await screen.findByRole('alert')).toHaveTextContent('niet bereiken');
    const refused = refuse('post', '/consultations/{slug}/proposals', 'internal-error', {
      status: 500,
    });
    await typeAndSend(user, '', '');
    await expect.poll(() => refused).toHaveLength(1);
    const sent = answer('post', '/consultations/{slug}/proposals', submitted);
    await screen.findByText(/Er ging bij ons iets mis/);
    await typeAndSend(user, '', '');
    await screen.findByText('Uw voorstel staat op de site');
    expect(sent[0]?.headers.get('Idempotency-Key')).toBe(
      refused[0]?.headers.get('Idempotency-Key'),
    );
  });

  it('starts with an empty form again after a proposal was taken', async () => {
    answer('post', '/consultations/{slug}/proposals', submitted);
    const first = openPage(address);
    await typeAndSend(first.user, 'Fruitbomen', 'Appels en peren voor iedereen.');
    await screen.findByText('Uw voorstel staat op de site');
    first.close();
    openPage(address);
    expect(await screen.findByLabelText('Titel van uw voorstel')).toHaveValue('');
  });
});
