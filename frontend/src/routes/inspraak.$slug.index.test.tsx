import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  act,
  consultation,
  fixedPoint,
  openPoint,
  proposal,
  proposeActions,
} from '@/testing/fixtures';
import { openPage } from '@/testing/openPage';
import { answer, refuse } from '@/testing/server';

beforeEach(() => {
  answer('get', '/consultations/{slug}', consultation);
  answer('get', '/consultations/{slug}/actions', proposeActions({ allowed: true }));
  answer('get', '/consultations/{slug}/proposals', { items: [proposal] });
});

describe('the page of a consultation', () => {
  it('says first what one can do now and until when', async () => {
    openPage('/inspraak/groen');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Groen in de Lindelaan' }),
    ).toBeVisible();
    expect(screen.getByText(/U kunt nu voorstellen doen/)).toBeVisible();
    expect(
      screen.getByText('Dat kan tot en met 14 december 2026.', { exact: false }),
    ).toBeVisible();
  });

  it('sums up what stands fixed and what lies open before the details', async () => {
    openPage('/inspraak/groen');
    const summary = within(await screen.findByRole('list', { name: 'In het kort' }));
    expect(summary.getByText('1 punt staat vast')).toBeVisible();
    expect(summary.getByRole('link', { name: fixedPoint.title })).toHaveAttribute(
      'href',
      '#punt-point-fixed',
    );
    expect(summary.getByText('1 punt ligt open')).toBeVisible();
    expect(summary.getByRole('link', { name: openPoint.title })).toHaveAttribute(
      'href',
      '#punt-point-open',
    );
  });

  it.each([
    ['CONCLUDED', 'Dit inspraaktraject is afgerond.'],
    ['WITHDRAWN', 'Dit inspraaktraject is ingetrokken.'],
  ] as const)('says first that it has ended, and not what lies open (%s)', async (state, words) => {
    answer('get', '/consultations/{slug}', { ...consultation, state, participation: 'CLOSED' });
    answer('get', '/consultations/{slug}/acts/{number}', act);
    openPage('/inspraak/groen');
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.queryByRole('list', { name: 'In het kort' })).toBeNull();
  });

  it('says in one line why a point stands fixed', async () => {
    openPage('/inspraak/groen');
    const point = within(await screen.findByRole('article', { name: fixedPoint.title }));
    expect(point.getByText('Besluit van de gemeenteraad, 12 maart 2026')).toBeVisible();
  });

  it('shows the card before everything else', async () => {
    openPage('/inspraak/groen');
    await screen.findByRole('heading', { level: 1 });
    const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(headings[0]).toBe('Wat staat vast en wat ligt open?');
  });

  it('gives for a fixed point the reason, the decider, the date and the source', async () => {
    const { user } = openPage('/inspraak/groen');
    const point = within(await screen.findByRole('article', { name: fixedPoint.title }));
    expect(point.getByText('Staat vast')).toBeVisible();
    await user.click(point.getByText('Waarom staat dit vast?'));
    expect(point.getByText('De raad wil meer schaduw.')).toBeVisible();
    expect(point.getByText('Besluit van de gemeenteraad')).toBeVisible();
    expect(point.getByText('12 maart 2026')).toBeVisible();
    expect(point.getByRole('link', { name: 'Raadsbesluit 2026-031' })).toHaveAttribute(
      'href',
      'https://raad.waterrijk.example/2026-031',
    );
    expect(
      point.getByRole('link', { name: 'Wilt u hier toch iets over voorstellen?' }),
    ).toHaveAttribute('href', '/inspraak/groen/voorstel?punt=point-fixed');
  });

  it('gives for an open point the influence, the limits, who decides when, and the way in', async () => {
    openPage('/inspraak/groen');
    const point = within(await screen.findByRole('article', { name: openPoint.title }));
    expect(point.getByText('Adviseren')).toBeVisible();
    expect(point.getByText(/Uw advies telt zwaar/)).toBeVisible();
    expect(point.getByText('Er is plek voor veertig bomen.')).toBeVisible();
    expect(point.getByText('Burgemeester en wethouders')).toBeVisible();
    expect(point.getByText('18 februari 2027')).toBeVisible();
    expect(point.getByRole('link', { name: /Doe een voorstel/ })).toHaveAttribute(
      'href',
      '/inspraak/groen/voorstel?punt=point-open',
    );
  });

  it('lets someone who is not logged in start a proposal', async () => {
    const actions = proposeActions({ allowed: false, problem: 'unauthorized' });
    answer('get', '/consultations/{slug}/actions', actions);
    openPage('/inspraak/groen');
    expect(await screen.findByRole('link', { name: /Doe een voorstel/ })).toBeVisible();
  });

  it('says why nothing can be proposed any more', async () => {
    const actions = proposeActions({ allowed: false, problem: 'phase-closed' });
    answer('get', '/consultations/{slug}/actions', actions);
    openPage('/inspraak/groen');
    const point = within(await screen.findByRole('article', { name: openPoint.title }));
    expect(point.getByText('Dit kan niet in deze fase.')).toBeVisible();
    expect(point.queryByRole('link', { name: /^Doe een voorstel/ })).toBeNull();
  });

  it('still says something where a newer server has a reason that is not known here', async () => {
    const actions = proposeActions({ allowed: false, problem: 'moon-too-full' });
    answer('get', '/consultations/{slug}/actions', actions);
    openPage('/inspraak/groen');
    expect(await screen.findByText('Dit kan nu niet.')).toBeVisible();
  });

  it('marks in the timeline what is done and what runs now', async () => {
    openPage('/inspraak/groen');
    const steps = within(
      await screen.findByRole('region', { name: 'Hoe gaat het verder?' }),
    ).getAllByRole('listitem');
    expect(steps[0]).toHaveTextContent('Aangekondigd (klaar)');
    expect(steps[1]).toHaveTextContent('Voorstellen doen (nu)');
    expect(steps[1]).toHaveAttribute('aria-current', 'step');
  });

  it('sorts the proposals by support through the address', async () => {
    const asked = answer('get', '/consultations/{slug}/proposals', {
      items: [proposal, { ...proposal, id: 'proposal-2' }],
    });
    const { user, router } = openPage('/inspraak/groen');
    await user.click(await screen.findByRole('link', { name: 'Meeste steun eerst' }));
    await screen.findByRole('link', { name: 'Meeste steun eerst', current: 'page' });
    expect(router.state.location.href).toBe('/inspraak/groen?sorteer=steun');
    expect(new URL(asked.at(-1)?.url ?? '').searchParams.get('sort')).toBe('MOST_SUPPORTED');
  });

  it('asks nothing where the consultation is for information only', async () => {
    answer('get', '/consultations/{slug}', {
      ...consultation,
      participation: 'NONE',
      card: { ...consultation.card, points: [fixedPoint] },
    });
    openPage('/inspraak/groen');
    expect(await screen.findByText('Dit is ter informatie.')).toBeVisible();
    expect(screen.queryByRole('region', { name: /voorstel/i })).toBeNull();
  });

  it('says that a consultation does not exist', async () => {
    refuse('get', '/consultations/{slug}', 'not-found', { status: 404 });
    openPage('/inspraak/niets');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' }),
    ).toBeVisible();
  });
});
