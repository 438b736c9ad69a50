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
      decisions: 5,
      decisionsWithStatement: 2,
      decisionsWithoutStatement: 3,
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
          decisionCount: 17,
          decisionWithStatementCount: 9,
          decisionWithoutStatementCount: 8,
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
    expect(row.getByRole('link', { name: 'Groen in de Lindelaan' })).toHaveAttribute(
      'href',
      '/inspraak/groen',
    );
    expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      'U kunt meedoen',
      'Adviseren',
      '2',
      '1',
      '0',
      '1',
    ]);
    expect(cells('Wijzigingen en vragen per inspraaktraject')).toEqual(['3', '4', '2', '1']);
    expect(cells('Inbreng en antwoorden per inspraaktraject')).toEqual([
      '7',
      '5',
      '30',
      '5',
      '4',
      '1',
      '6',
    ]);
    expect(cells('Besluiten en afspraken per inspraaktraject')).toEqual([
      '9',
      '8',
      '8',
      '6',
      '4',
      '3',
    ]);
    expect(screen.getByRole('link', { name: '1.496: Voorstellen' })).toHaveAttribute(
      'href',
      '/raad/voorstellen',
    );
    expect(
      screen.getByRole('link', { name: '4: Afspraken te laat, Groen in de Lindelaan' }),
    ).toHaveAttribute('href', '/raad/afspraken-te-laat?traject=groen');
  });
});

function cells(table: string) {
  const row = within(screen.getByRole('table', { name: table })).getByRole('row', {
    name: /Groen in de Lindelaan/,
  });
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
}
