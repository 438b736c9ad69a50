import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { challenge } from '@/testing/challenges';
import { consultation, openPoint } from '@/testing/fixtures';
import { openPage } from '@/testing/openPage';
import { answer, refuse } from '@/testing/server';

const address = `/inspraak/groen/stond-dit-al-vast/${openPoint.id}`;

beforeEach(() => {
  answer('get', '/consultations/{slug}', consultation);
  answer('get', '/consultations/{slug}/challenges', { items: [] });
});

function mayChallenge(action: { allowed: boolean; problem?: string }) {
  answer('get', '/consultations/{slug}/actions', {
    actions: [{ action: 'challenge', decisionPointId: openPoint.id, ...action }],
  });
}

describe('the page on which one disputes a marker', () => {
  it('sends the claim that fits the marker', async () => {
    mayChallenge({ allowed: true });
    const received = answer('post', '/consultations/{slug}/challenges', challenge);
    const { user } = openPage(address);
    await user.type(await screen.findByLabelText('Waarom denkt u dat?'), challenge.explanation);
    await user.click(screen.getByRole('button', { name: 'Verstuur uw vraag' }));
    await expect.poll(() => received.length).toBe(1);
    expect(await received[0]?.json()).toEqual({
      decisionPointId: openPoint.id,
      claim: 'SAYS_OPEN_IS_FIXED',
      explanation: challenge.explanation,
    });
    expect(received[0]?.headers.get('Idempotency-Key')).toBeTruthy();
  });

  it('keeps what was typed where the explanation is too short', async () => {
    mayChallenge({ allowed: true });
    refuse('post', '/consultations/{slug}/challenges', 'invalid-input', {
      status: 400,
      violations: [{ pointer: '/explanation', code: 'too-short', detail: 'Too short.' }],
    });
    const { user } = openPage(address);
    await user.type(await screen.findByLabelText('Waarom denkt u dat?'), 'Nee');
    await user.click(screen.getByRole('button', { name: 'Verstuur uw vraag' }));
    expect(await screen.findByRole('link', { name: /Dit is te kort/ })).toBeVisible();
    expect(screen.getByLabelText('Waarom denkt u dat?')).toHaveValue('Nee');
  });

  it('shows a running challenge with its day instead of the form, and lets one join', async () => {
    mayChallenge({ allowed: false, problem: 'challenge-running' });
    answer('get', '/consultations/{slug}/challenges', { items: [challenge] });
    answer('get', '/challenges/{id}/actions', { actions: [{ action: 'join', allowed: true }] });
    const joined = answer('put', '/challenges/{id}/joining', undefined);
    const { user } = openPage(address);
    expect(await screen.findByText('Wij antwoorden uiterlijk op 13 december 2026.')).toBeVisible();
    expect(screen.getByText('2 anderen doen mee')).toBeVisible();
    expect(screen.queryByLabelText('Waarom denkt u dat?')).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Dit wil ik ook weten' }));
    await expect.poll(() => joined.length).toBe(1);
  });

  it('shows the answer, and says so where it is late', async () => {
    mayChallenge({ allowed: true });
    answer('get', '/challenges/{id}/actions', { actions: [] });
    answer('get', '/consultations/{slug}/challenges', {
      items: [
        { ...challenge, overdue: true },
        {
          ...challenge,
          id: 'challenge-0',
          state: 'UPHELD',
          answer: 'U hebt gelijk.',
          answeredAt: '2026-10-20T10:00:00Z',
        },
      ],
    });
    openPage(address);
    expect(await screen.findByText(/Wij zijn te laat/)).toBeVisible();
    expect(screen.getByText('De inwoner had gelijk')).toBeVisible();
    expect(screen.getByText('U hebt gelijk.')).toBeVisible();
  });
});
