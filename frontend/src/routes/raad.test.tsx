import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPage } from '@/testing/openPage';
import { answer } from '@/testing/server';

describe('the page for the council', () => {
  it('shows the totals, and per consultation what is fixed and open', async () => {
    answer('get', '/figures/overview', {
      consultations: 2,
      open: 1,
      fixedPoints: 5,
      openPoints: 3,
      unknownPoints: 0,
      overduePoints: 0,
      signals: 1,
      challenges: 4,
      upheldChallenges: 2,
      overdueChallenges: 1,
      proposals: 1496,
      reactions: 31,
      supports: 12,
      contributions: 1500,
      answered: 900,
      answeredInTime: 850,
      unansweredOverdue: 6,
      hidden: 8,
      commitments: 10,
      keptCommitments: 4,
      runningCommitments: 3,
      lateCommitments: 2,
      disputedCommitments: 1,
    });
    answer('get', '/figures/consultations', {
      items: [
        {
          id: 'consultation-1',
          slug: 'groen',
          title: 'Groen in de Lindelaan',
          phase: 'COLLECTING',
          participation: 'OPEN',
          purpose: 'PARTICIPATION',
          influenceLevel: 'ADVISE',
          fixedCount: 2,
          openCount: 1,
          unknownCount: 0,
          overdueCount: 1,
          signalCount: 3,
          challengeCount: 4,
          upheldCount: 2,
          overdueChallengeCount: 1,
          proposalCount: 7,
          reactionCount: 5,
          supportCount: 30,
          contributionCount: 7,
          answeredCount: 5,
          answeredInTimeCount: 4,
          unansweredOverdueCount: 1,
          hiddenCount: 6,
          commitmentCount: 21,
          keptCommitmentCount: 8,
          runningCommitmentCount: 6,
          lateCommitmentCount: 4,
          disputedCommitmentCount: 3,
          publishedAt: '2026-09-14T08:00:00Z',
        },
      ],
    });
    openPage('/raad');
    const table = within(await screen.findByRole('table', { name: 'Per inspraaktraject' }));
    const row = within(table.getByRole('row', { name: /Groen in de Lindelaan/ }));
    expect(row.getByRole('link')).toHaveAttribute('href', '/inspraak/groen');
    expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      'U kunt meedoen',
      'Adviseren',
      '2',
      '1',
      '0',
      '2',
      '3',
      '4',
      '2',
      '7',
      '5',
      '30',
      '5',
      '1',
    ]);
    const agreed = within(screen.getByRole('table', { name: 'Afspraken per inspraaktraject' }));
    const kept = within(agreed.getByRole('row', { name: /Groen in de Lindelaan/ }));
    expect(kept.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['8', '6', '4', '3']);
    expect(screen.getByText('keer verborgen door een moderator')).toBeVisible();
    expect(screen.getByText('1.496')).toBeVisible();
  });
});
