import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { decision, noTrace } from '@/testing/decisions';
import { act, cardVersion, consultation, proposal, proposeActions } from '@/testing/fixtures';
import { openPage } from '@/testing/openPage';
import { answer } from '@/testing/server';

beforeEach(() => {
  answer('get', '/consultations/{slug}', consultation);
  answer('get', '/consultations/{slug}/decisions', { items: [decision] });
  answer('get', '/decisions/{id}', decision);
  answer('get', '/decisions/{id}/contributions', {
    items: [
      { contributionId: 'proposal-1', kind: 'PROPOSAL', title: 'Een kersenboom', theme: 'Fruit' },
      { contributionId: 'reaction-1', kind: 'REACTION' },
    ],
  });
});

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
  });
});
