import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Schemas } from '@/api/client';
import { resident } from '@/testing/fixtures';
import { openPage } from '@/testing/openPage';
import { answer, refuse } from '@/testing/server';

const waiting: Schemas['OwnContribution'] = {
  id: 'proposal-1',
  kind: 'PROPOSAL',
  title: 'Een bank in de zon',
  consultationSlug: 'groen',
  consultationTitle: 'Groen in Zeewijk',
  decisionPointTitle: 'Welke bomen?',
  submittedAt: '2026-11-01T10:00:00Z',
  standing: 'WAITING',
  dueDate: '2026-12-13',
  overdue: false,
  hidden: false,
  decisionCount: 0,
};

function mine(...items: Schemas['OwnContribution'][]) {
  answer('get', '/account/contributions', { items });
  return openPage('/mijn-inbreng');
}

beforeEach(() => {
  answer('get', '/session', resident);
});

describe('the page with what I brought in', () => {
  it('asks who is not logged in to do so', async () => {
    refuse('get', '/account/contributions', 'unauthorized', { status: 401 });
    openPage('/mijn-inbreng');
    expect(await screen.findByRole('heading', { name: 'Log in om verder te gaan' })).toBeVisible();
  });

  it('tells of each what it waits for and until when', async () => {
    mine(waiting, { ...waiting, id: 'proposal-2', title: 'Een boom', overdue: true });

    expect(await screen.findByRole('link', { name: 'Een bank in de zon' })).toHaveAttribute(
      'href',
      '/inspraak/groen/voorstellen/proposal-1',
    );
    expect(screen.getByText('U krijgt uiterlijk 13 december 2026 antwoord.')).toBeVisible();
    expect(
      screen.getByText('U had uiterlijk 13 december 2026 antwoord moeten krijgen.'),
    ).toBeVisible();
  });

  it('tells what became of a reaction, and that it was hidden', async () => {
    const reaction = { ...waiting };
    delete reaction.title;
    mine({
      ...reaction,
      kind: 'REACTION',
      standing: 'ANSWERED',
      outcome: 'PARTLY',
      decisionCount: 1,
      hidden: true,
    });

    expect(await screen.findByRole('link', { name: 'Reactie op: Welke bomen?' })).toHaveAttribute(
      'href',
      '/inspraak/groen/reacties/proposal-1',
    );
    expect(screen.getByText('U hebt antwoord gekregen.')).toBeVisible();
    expect(screen.getByText('Er is een besluit genomen waar dit aan meehielp.')).toBeVisible();
    expect(screen.getByText(/verborgen voor anderen/)).toBeVisible();
  });

  it('says of what was withdrawn that no answer comes', async () => {
    mine({ ...waiting, title: '', standing: 'WITHDRAWN' });
    expect(await screen.findByRole('link', { name: 'Ingetrokken voorstel' })).toBeVisible();
    expect(await screen.findByText(/U krijgt er geen antwoord op/)).toBeVisible();
    expect(screen.queryByText(/U krijgt uiterlijk/)).toBeNull();
  });

  it('shows who has nothing where to take part', async () => {
    mine();
    expect(await screen.findByText(/U hebt nog niets ingestuurd/)).toBeVisible();
  });
});
