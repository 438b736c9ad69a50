import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { cardVersion, consultation, openPoint, reaction } from '@/testing/fixtures';
import { openPage } from '@/testing/openPage';
import { answer } from '@/testing/server';

const { id, stance, text, author, decisionPoint, submittedAt } = reaction;
const summary = { id, stance, text, author, decisionPoint, submittedAt };

beforeEach(() => {
  answer('get', '/consultations/{slug}', consultation);
  answer('get', '/consultations/{slug}/reaction-counts', {
    points: [
      { decisionPointId: openPoint.id, agree: 12, concern: 1, objection: 0 },
      { decisionPointId: 'point-other', agree: 3, concern: 0, objection: 2 },
    ],
  });
});

describe('the reactions of a consultation', () => {
  it('shows them with how many agree, are concerned or object', async () => {
    answer('get', '/consultations/{slug}/reactions', { items: [summary] });
    openPage('/inspraak/groen/reacties');
    expect(await screen.findByText(reaction.text)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Eens: 15' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Bezwaar: 2' })).toBeVisible();
    expect(screen.getByRole('link', { name: /Reactie van Henk Visser/ })).toHaveAttribute(
      'href',
      '/inspraak/groen/reacties/reaction-1',
    );
  });

  it('asks for those on one point, of one stance', async () => {
    const asked = answer('get', '/consultations/{slug}/reactions', { items: [] });
    const { user } = openPage('/inspraak/groen/reacties?punt=point-open');
    await user.click(await screen.findByRole('link', { name: 'Zorg: 1' }));
    expect(await screen.findByText('Er zijn hier nog geen reacties.')).toBeVisible();
    await expect.poll(() => asked.at(-1)?.url).toMatch(/decisionPoint=point-open&stance=CONCERN/);
  });
});

describe('the page of one reaction', () => {
  it('shows what its author thinks, why, and what lay open then', async () => {
    answer('get', '/reactions/{id}', reaction);
    answer('get', '/consultations/{slug}/card-versions/{number}', cardVersion);
    answer('get', '/contributions/{id}/answer', {
      id: 'answer-1',
      outcome: 'CANNOT',
      text: 'De weg is van de provincie. Wij gaven uw zorg door.',
      html: '<p>De weg is van de provincie. Wij gaven uw zorg door.</p>',
      officialFunction: 'projectleider groen',
      answeredAt: '2026-11-20T09:00:00Z',
      publishedAt: '2026-11-20T09:00:00Z',
      versions: [],
    });
    openPage('/inspraak/groen/reacties/reaction-1');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Reactie van Henk Visser' }),
    ).toBeVisible();
    expect(screen.getByText('Zorg')).toBeVisible();
    expect(screen.getByText(reaction.text)).toBeVisible();
    expect(screen.getByText('Er is plek voor veertig bomen.')).toBeVisible();
    expect(screen.getByText(/Wij gaven uw zorg door/)).toBeVisible();
  });
});
