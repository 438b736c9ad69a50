import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { commitment } from '@/testing/commitments';
import { decision, noTrace } from '@/testing/decisions';
import { act, cardVersion, consultation, proposal, proposeActions } from '@/testing/fixtures';
import { openPage } from '@/testing/openPage';
import { answer } from '@/testing/server';

beforeEach(() => {
  answer('get', '/consultations/{slug}', consultation);
  answer('get', '/consultations/{slug}/decisions', { items: [decision] });
  answer('get', '/decisions/{id}', decision);
  mayCommit(false);
  answer('get', '/decisions/{id}/contributions', {
    items: [
      { contributionId: 'proposal-1', kind: 'PROPOSAL', title: 'Een kersenboom', theme: 'Fruit' },
      { contributionId: 'reaction-1', kind: 'REACTION' },
    ],
  });
});

function mayCommit(allowed: boolean) {
  answer('get', '/decisions/{id}/actions', {
    actions: [{ action: 'commit', allowed, ...(!allowed && { problem: 'unauthorized' }) }],
  });
}

describe('a decision', () => {
  it('says why, what the input did, and in whose name it departs from that', async () => {
    openPage('/inspraak/groen/besluiten/decision-1');
    expect(await screen.findByRole('heading', { level: 1, name: decision.outcome })).toBeVisible();
    expect(screen.getByText('Lindes geven veel schaduw.')).toBeVisible();
    expect(screen.getByText(decision.inputEffect)).toBeVisible();
    expect(screen.getByText('Fruitbomen kosten te veel werk.')).toBeVisible();
    expect(screen.getByText('Marijke de Wit, wethouder')).toBeVisible();
  });

  it('leads back to each contribution it came from', async () => {
    openPage('/inspraak/groen/besluiten/decision-1');
    const sources = within(await screen.findByRole('region', { name: 'Waar dit uit voortkomt' }));
    expect(sources.getByRole('link', { name: 'Een kersenboom' })).toHaveAttribute(
      'href',
      '/inspraak/groen/voorstellen/proposal-1',
    );
    expect(sources.getByRole('link', { name: 'Reactie' })).toHaveAttribute(
      'href',
      '/inspraak/groen/reacties/reaction-1',
    );
  });

  it('shows what was agreed because of it', async () => {
    answer('get', '/consultations/{slug}/commitments', { items: [commitment] });
    openPage('/inspraak/groen/besluiten/decision-1');
    const agreed = within(await screen.findByRole('region', { name: 'Wat spreken wij af?' }));
    expect(agreed.getByRole('link', { name: commitment.text })).toHaveAttribute(
      'href',
      '/afspraken/commitment-1',
    );
    expect(agreed.queryByRole('link', { name: 'Maak een afspraak' })).toBeNull();
  });

  it('lets who may agree to more because of it', async () => {
    mayCommit(true);
    const made = answer('post', '/decisions/{id}/commitments', commitment);
    const { user } = openPage('/inspraak/groen/besluiten/decision-1');
    await user.click(await screen.findByRole('link', { name: 'Maak een afspraak' }));
    await user.type(await screen.findByLabelText('Wat'), commitment.text);
    await user.click(screen.getByRole('button', { name: 'Leg de afspraak vast' }));
    await expect.poll(() => made.length).toBe(1);
    expect(await made[0]?.json()).toEqual({ text: commitment.text });
    expect(await screen.findByText(/De afspraak staat vast/)).toBeVisible();
  });

  it('asks who is not logged in to do that before she agrees to something', async () => {
    openPage('/beheer/inspraak/groen/besluiten/decision-1');
    const page = within(await screen.findByRole('main'));
    expect(await page.findByRole('link', { name: 'Inloggen' })).toHaveAttribute(
      'href',
      expect.stringContaining('returnTo='),
    );
  });

  it('leads the page of what has ended, after the closing word', async () => {
    answer('get', '/consultations/{slug}', {
      ...consultation,
      state: 'CONCLUDED',
      participation: 'CLOSED',
    });
    answer('get', '/consultations/{slug}/actions', proposeActions({ allowed: false }));
    answer('get', '/consultations/{slug}/proposals', { items: [] });
    answer('get', '/consultations/{slug}/acts/{number}', {
      ...act,
      kind: 'CONSULTATION_CONCLUDED',
      reason: 'De bomen staan er.',
    });
    openPage('/inspraak/groen');
    const outcome = within(await screen.findByRole('region', { name: 'Wat het is geworden' }));
    expect(outcome.getByText('De bomen staan er.')).toBeVisible();
    expect(outcome.getByRole('link', { name: decision.outcome })).toHaveAttribute(
      'href',
      '/inspraak/groen/besluiten/decision-1',
    );
    const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(headings[0]).toBe('Wat het is geworden');
  });

  it('is one click away from what a resident brought in', async () => {
    answer('get', '/proposals/{id}', proposal);
    answer('get', '/proposals/{id}/actions', { actions: [] });
    answer('get', '/proposals/{id}/comments', { items: [] });
    answer('get', '/consultations/{slug}/card-versions/{number}', cardVersion);
    answer('get', '/contributions/{id}/trace', {
      ...noTrace,
      theme: { id: 'theme-1', title: 'Fruitbomen' },
      answer: { id: 'answer-1', outcome: 'PARTLY', answeredAt: '2027-01-10T09:00:00Z' },
      decisions: [{ id: 'decision-1', outcome: decision.outcome, decisionDate: '2027-02-18' }],
      commitments: [{ id: 'commitment-1', text: commitment.text, state: 'CONFIRMED' }],
    });
    openPage('/inspraak/groen/voorstellen/proposal-1');
    const trace = within(await screen.findByRole('navigation', { name: 'Wat ermee gebeurde' }));
    expect(trace.getByText('Fruitbomen')).toBeVisible();
    expect(trace.getByRole('link', { name: /Lees het antwoord/ })).toHaveAttribute(
      'href',
      '/inspraak/groen/voorstellen/proposal-1#antwoord',
    );
    expect(trace.getByRole('link', { name: decision.outcome })).toHaveAttribute(
      'href',
      '/inspraak/groen/besluiten/decision-1',
    );
    expect(trace.getByRole('link', { name: commitment.text })).toHaveAttribute(
      'href',
      '/afspraken/commitment-1',
    );
    expect(trace.getByText(/Bevestigd door inwoners/)).toBeVisible();
  });
});
