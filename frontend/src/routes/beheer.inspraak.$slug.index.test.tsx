import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { challenge } from '@/testing/challenges';
import { consultation, municipality, official, openPoint } from '@/testing/fixtures';
import { openPage } from '@/testing/openPage';
import { answer, refuse } from '@/testing/server';

const act = {
  cardVersion: 4,
  kind: 'POINT_WITHDRAWN',
  signal: false,
  actedAt: '2026-11-20T10:00:00Z',
} as const;

beforeEach(() => {
  answer('get', '/session', official);
  answer('get', '/municipality', municipality);
  answer('get', '/consultations/{slug}', consultation);
  answer('get', '/consultations/{slug}/challenges', { items: [] });
  answer('get', '/consultations/{slug}/actions', {
    actions: [
      { action: 'amend', allowed: true },
      { action: 'withdraw-point', decisionPointId: openPoint.id, allowed: true },
      { action: 'mark-fixed', decisionPointId: openPoint.id, allowed: true },
      { action: 'mark-open', decisionPointId: openPoint.id, allowed: false },
      { action: 'take-over', allowed: true },
      { action: 'change-holder', allowed: true },
    ],
  });
});

describe('the page on which an official changes what is published', () => {
  it('offers only what the platform allows', async () => {
    openPage('/beheer/inspraak/groen');
    expect(await screen.findByText('Zet vast', { selector: 'summary' })).toBeVisible();
    expect(screen.queryByText('Leg open')).toBeNull();
    expect(screen.queryByText('Trek het hele traject in')).toBeNull();
  });

  it('asks for no marker where the act says it', async () => {
    const { user } = openPage('/beheer/inspraak/groen');
    const fix = await openForm(user, 'Zet vast');
    expect(fix.getByLabelText('Waarom staat dit vast?')).toBeVisible();
    expect(fix.queryByRole('radio')).toBeNull();
  });

  it('sends an act with its reason, on the version that the official saw', async () => {
    const received = answer('post', '/consultations/{slug}/decision-points/{id}/withdrawal', act);
    const { user } = openPage('/beheer/inspraak/groen');
    const form = await openForm(user, 'Haal van de kaart');
    await user.type(form.getByLabelText('Reden'), 'Dit punt stond er dubbel op.');
    await user.click(form.getByRole('button', { name: 'Haal van de kaart' }));
    await expect.poll(() => received.length).toBe(1);
    expect(await received[0]?.json()).toEqual({ reason: 'Dit punt stond er dubbel op.' });
    expect(received[0]?.headers.get('If-Match')).toBe('"3"');
    expect(received[0]?.headers.get('Idempotency-Key')).toBeTruthy();
  });

  it('says where someone else was first, and keeps the reason', async () => {
    refuse('post', '/consultations/{slug}/decision-points/{id}/withdrawal', 'changed-meanwhile', {
      status: 412,
    });
    const { user } = openPage('/beheer/inspraak/groen');
    const form = await openForm(user, 'Haal van de kaart');
    await user.type(form.getByLabelText('Reden'), 'Dubbel.');
    await user.click(form.getByRole('button', { name: 'Haal van de kaart' }));
    expect(await form.findByText(/heeft dit intussen veranderd/)).toBeVisible();
    expect(form.getByLabelText('Reden')).toHaveValue('Dubbel.');
  });

  it('answers a challenge', async () => {
    answer('get', '/consultations/{slug}/challenges', { items: [challenge] });
    const received = answer('post', '/challenges/{id}/outcome', challenge);
    const { user } = openPage('/beheer/inspraak/groen');
    const form = await openForm(user, 'De markering klopt');
    await user.type(form.getByLabelText('Reden'), 'Er is nog niets besteld.');
    await user.click(form.getByRole('button', { name: 'De markering klopt' }));
    await expect.poll(() => received.length).toBe(1);
    expect(await received[0]?.json()).toEqual({
      upheld: false,
      reason: 'Er is nog niets besteld.',
    });
  });

  it('lets an official take it over, with how to reach the function', async () => {
    const received = answer('post', '/consultations/{slug}/takeovers', {
      ...act,
      kind: 'OFFICIAL_CHANGED',
    });
    const { user } = openPage('/beheer/inspraak/groen');
    const form = await openForm(user, 'Neem dit over');
    await user.type(form.getByLabelText('Uw functie'), 'adviseur bomen');
    await user.type(form.getByLabelText(/^E-mailadres of telefoonnummer/), '010 123 45 67');
    await user.type(form.getByLabelText('Reden'), 'Mijn collega is weg.');
    await user.click(form.getByRole('button', { name: 'Neem dit over' }));
    await expect.poll(() => received.length).toBe(1);
    expect(await received[0]?.json()).toEqual({
      reason: 'Mijn collega is weg.',
      officialFunction: 'adviseur bomen',
      officialContact: '010 123 45 67',
    });
  });

  it('has another administrator answer for it, and says what is missing', async () => {
    refuse('post', '/consultations/{slug}/holder-changes', 'invalid-input', {
      status: 400,
      violations: [{ pointer: '/portfolioHolder', code: 'required', detail: 'Required.' }],
    });
    const { user } = openPage('/beheer/inspraak/groen');
    const form = await openForm(user, 'Wijs een andere portefeuillehouder aan');
    await user.click(form.getByRole('button', { name: 'Wijs een andere portefeuillehouder aan' }));
    expect(await form.findByRole('link', { name: /^Portefeuillehouder: / })).toBeVisible();
    expect(form.getByLabelText('Portefeuillehouder')).toHaveAttribute('aria-invalid', 'true');
  });
});

describe('the same page for somebody else', () => {
  it('asks to log in', async () => {
    answer('get', '/consultations/{slug}/actions', {
      actions: [{ action: 'amend', allowed: false, problem: 'unauthorized' }],
    });
    openPage('/beheer/inspraak/groen');
    const main = within(await screen.findByRole('main'));
    expect(await main.findByRole('link', { name: 'Inloggen' })).toBeVisible();
    expect(screen.queryByLabelText('Reden')).toBeNull();
  });
});

async function openForm(user: ReturnType<typeof openPage>['user'], heading: string) {
  const summary = await screen.findByText(heading, { selector: 'summary' });
  await user.click(summary);
  const details = summary.closest('details');
  if (!details) throw new Error(heading);
  return within(details);
}
