import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { official, summary } from '@/testing/fixtures';
import { openPage } from '@/testing/openPage';
import { answer, disconnect } from '@/testing/server';

describe('the list of consultations', () => {
  it('says per consultation what is fixed, what is open and until when', async () => {
    answer('get', '/consultations', { items: [summary] });
    openPage('/');
    const card = within(await screen.findByRole('article'));
    expect(card.getByRole('link', { name: 'Groen in de Lindelaan' })).toHaveAttribute(
      'href',
      '/inspraak/groen',
    );
    expect(card.getByText('U kunt meedoen')).toBeInTheDocument();
    expect(card.getByText('2 punten staan vast')).toBeInTheDocument();
    expect(card.getByText(/1 punt ligt open/)).toBeInTheDocument();
    expect(card.getByText(/Meedoen kan tot en met 14 december 2026/)).toBeInTheDocument();
  });

  it('keeps the chosen filter in the address and asks the server for it', async () => {
    const asked = answer('get', '/consultations', { items: [summary] });
    const { user, router } = openPage('/');
    await user.click(await screen.findByRole('link', { name: 'Binnenkort' }));
    expect(await screen.findByRole('link', { name: 'Binnenkort', current: 'page' })).toBeVisible();
    expect(router.state.location.href).toBe('/?nu=binnenkort');
    expect(new URL(asked.at(-1)?.url ?? '').searchParams.get('participation')).toBe('UPCOMING');
  });

  it('reads the next page from where the first ended', async () => {
    answer('get', '/consultations', ({ searchParams }) =>
      searchParams.get('cursor') === 'page-2'
        ? { items: [{ ...summary, slug: 'spelen', title: 'Spelen in de buurt' }] }
        : { items: [summary], nextCursor: 'page-2' },
    );
    const { user } = openPage('/');
    await user.click(await screen.findByRole('button', { name: 'Meer laden' }));
    expect(await screen.findByRole('link', { name: 'Spelen in de buurt' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Groen in de Lindelaan' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Meer laden' })).toBeNull();
  });

  it('says so when there is nothing', async () => {
    answer('get', '/consultations', { items: [] });
    openPage('/?nu=gesloten');
    expect(await screen.findByText(/Hier staat nu niets/)).toBeVisible();
  });

  it('ignores a filter that does not exist', async () => {
    const asked = answer('get', '/consultations', { items: [summary] });
    openPage('/?nu=morgen');
    expect(await screen.findByRole('article')).toBeVisible();
    expect(new URL(asked[0]?.url ?? '').searchParams.has('participation')).toBe(false);
  });

  it('says that logging in failed', async () => {
    answer('get', '/consultations', { items: [] });
    openPage('/?login=failed');
    expect(await screen.findByRole('alert')).toHaveTextContent('Inloggen is niet gelukt');
  });
});

describe('the frame around every page', () => {
  it('offers to log in and to come back here', async () => {
    answer('get', '/consultations', { items: [] });
    openPage('/?nu=open');
    expect(await screen.findByRole('link', { name: 'Inloggen' })).toHaveAttribute(
      'href',
      '/auth/login?returnTo=%2F%3Fnu%3Dopen&ui_locales=nl',
    );
    expect(screen.getByRole('link', { name: 'Account maken' })).toHaveAttribute(
      'href',
      expect.stringContaining('prompt=create'),
    );
    expect(screen.queryByRole('link', { name: 'Beheer' })).toBeNull();
  });

  it('shows an official her name, the way out and her own work', async () => {
    answer('get', '/session', official);
    answer('get', '/consultations', { items: [] });
    openPage('/');
    expect(await screen.findByText('Joke Bakker')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Uitloggen' }).closest('form')).toHaveAttribute(
      'action',
      '/auth/logout',
    );
    expect(screen.getByRole('link', { name: 'Beheer' })).toBeVisible();
  });

  it('moves the focus to the title of the next page and names it in the tab', async () => {
    answer('get', '/consultations', { items: [] });
    answer('get', '/figures/consultations', { items: [] });
    answer('get', '/figures/overview', {
      consultations: 0,
      open: 0,
      fixedPoints: 0,
      openPoints: 0,
      unknownPoints: 0,
      overduePoints: 0,
      signals: 0,
      challenges: 0,
      upheldChallenges: 0,
      overdueChallenges: 0,
      proposals: 0,
      reactions: 0,
      supports: 0,
      contributions: 0,
      answered: 0,
      answeredInTime: 0,
      unansweredOverdue: 0,
      hidden: 0,
      decisions: 0,
      decisionsWithStatement: 0,
      decisionsWithoutStatement: 0,
      commitments: 0,
      keptCommitments: 0,
      runningCommitments: 0,
      lateCommitments: 0,
      disputedCommitments: 0,
    });
    const { user } = openPage('/');
    await user.click(await screen.findByRole('link', { name: 'Voor de raad' }));
    const title = await screen.findByRole('heading', { level: 1, name: /Wat staat vast/ });
    expect(title).toHaveFocus();
    expect(document.title).toBe('Wat staat vast, wat ligt open? – Gemeente Waterrijk');
  });

  it('offers to try again when the server cannot be reached', async () => {
    disconnect('get', '/consultations');
    const { user } = openPage('/');
    const retry = await screen.findByRole('button', { name: 'Probeer het opnieuw' });
    expect(screen.getByText(/Wij kunnen de site niet bereiken/)).toBeVisible();
    answer('get', '/consultations', { items: [summary] });
    await user.click(retry);
    expect(await screen.findByRole('link', { name: 'Groen in de Lindelaan' })).toBeVisible();
  });

  it('says that an address does not exist', async () => {
    openPage('/bestaat/niet');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' }),
    ).toBeVisible();
  });
});
