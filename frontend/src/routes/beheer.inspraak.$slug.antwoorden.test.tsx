import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Schemas } from '@/api/client';
import { consultation, official, openPoint } from '@/testing/fixtures';
import { openPage } from '@/testing/openPage';
import { answer, refuse } from '@/testing/server';

const address = '/beheer/inspraak/groen/antwoorden';

const item = (number: number): Schemas['WorklistItem'] => ({
  id: `stuk-${number}`,
  kind: 'PROPOSAL',
  title: `Bankje ${number}`,
  text: 'Zet een bankje in de schaduw.',
  author: 'Fatima E.',
  decisionPointId: openPoint.id,
  decisionPointTitle: openPoint.title,
  supportCount: 3,
  submittedAt: '2026-10-01T10:00:00Z',
  dueDate: '2026-11-12',
  overdue: number === 1,
  standing: 'WAITING',
  hidden: false,
});

const theme: Schemas['ThemeView'] = {
  id: 'thema-1',
  version: 0,
  title: 'Bankjes',
  contributionCount: 2,
  answeredCount: 0,
  waitingCount: 2,
};

beforeEach(() => {
  answer('get', '/session', official);
  answer('get', '/consultations/{slug}', consultation);
  answer('get', '/consultations/{slug}/themes', { items: [theme] });
  answer('get', '/consultations/{slug}/answer-worklist', { items: [1, 2, 3, 4].map(item) });
});

describe('sorting what residents brought in', () => {
  it('puts all that is shown into a new theme', async () => {
    const made = answer('post', '/consultations/{slug}/themes', theme);
    const regrouped = answer('post', '/themes/{id}/contributions', theme);
    const { user } = openPage(address);
    await user.click(await screen.findByRole('checkbox', { name: /^Kies alles/ }));
    expect(screen.getByText('4 gekozen')).toBeVisible();
    await user.type(screen.getByLabelText('Of maak een nieuw thema'), 'Bankjes');
    await user.click(screen.getByRole('button', { name: 'Zet in het thema' }));
    await expect.poll(() => regrouped.length).toBe(1);
    expect(await made[0]?.json()).toEqual({ title: 'Bankjes' });
    expect(await regrouped[0]?.json()).toEqual({
      add: ['stuk-1', 'stuk-2', 'stuk-3', 'stuk-4'],
      remove: [],
    });
  });

  it('chooses a range with shift, and by the keyboard', async () => {
    const { user } = openPage(address);
    const box = (name: string) => screen.getByRole('checkbox', { name });
    await user.click(await screen.findByRole('checkbox', { name: 'Bankje 1' }));
    await user.keyboard('{Shift>}');
    await user.click(box('Bankje 3'));
    await user.keyboard('{/Shift}');
    expect(box('Bankje 2')).toBeChecked();
    expect(screen.getByText('3 gekozen')).toBeVisible();
    box('Bankje 2').focus();
    await user.keyboard(' ');
    expect(box('Bankje 2')).not.toBeChecked();
  });

  it('shows first what is in no theme, and finds words', async () => {
    const asked = answer('get', '/consultations/{slug}/answer-worklist', { items: [item(1)] });
    const { user } = openPage(address);
    expect(await screen.findByText('Te laat')).toBeVisible();
    expect(new URL(asked[0]?.url ?? '').searchParams.get('filter')).toBe('WITHOUT_THEME');
    await user.type(screen.getByLabelText('Zoek in wat inwoners schreven'), 'bankje{Enter}');
    await expect.poll(() => new URL(asked.at(-1)?.url ?? '').searchParams.get('q')).toBe('bankje');
  });

  it('shows what is on one point', async () => {
    const asked = answer('get', '/consultations/{slug}/answer-worklist', { items: [item(1)] });
    const { user } = openPage(address);
    await user.selectOptions(await screen.findByLabelText('Over welk punt'), openPoint.title);
    await expect
      .poll(() => new URL(asked.at(-1)?.url ?? '').searchParams.get('decisionPoint'))
      .toBe(openPoint.id);
  });

  it('says so where a colleague was first', async () => {
    refuse('post', '/themes/{id}/contributions', 'contributions-answered', {
      status: 409,
      contributions: ['stuk-1'],
    });
    const { user } = openPage(address);
    await user.click(await screen.findByRole('checkbox', { name: 'Bankje 1' }));
    await user.selectOptions(screen.getByLabelText('Thema'), 'Bankjes');
    await user.click(screen.getByRole('button', { name: 'Zet in het thema' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('al beantwoord');
    expect(screen.getByRole('checkbox', { name: 'Bankje 1' })).toBeChecked();
  });
});

describe('answering a theme', () => {
  const draft: Schemas['AnswerDraftView'] = {
    id: 'antwoord-1',
    version: 4,
    state: 'DRAFT',
    outcome: 'PARTLY',
    text: 'Een deel kan, want er is geld voor één bankje.',
    html: '<p>Een deel kan, want er is geld voor één bankje.</p>',
    changedAt: '2026-10-02T10:00:00Z',
    publishedVersion: 0,
    themeId: 'thema-1',
    title: 'Bankjes',
    waitingCount: 2,
  };

  beforeEach(() => {
    answer('get', '/themes/{id}', { ...theme, answerId: draft.id, answerState: 'DRAFT' });
    answer('get', '/answers/{id}', draft);
    answer('get', '/consultations/{slug}/answer-drafts', { items: [draft] });
    answer('get', '/answer-templates', {
      items: [{ outcome: 'CANNOT', name: 'Dit kunnen wij niet', text: 'Dat kan niet: [reden].' }],
    });
  });

  it('starts from an example and saves on the version that the official saw', async () => {
    const saved = answer('put', '/answers/{id}', { ...draft, version: 5 });
    const { user } = openPage('/beheer/inspraak/groen/themas/thema-1');
    await user.selectOptions(
      await screen.findByLabelText('Begin met een voorbeeld'),
      'Dit kunnen wij niet',
    );
    await user.type(screen.getByLabelText('Reden'), ' Er ligt een leiding.');
    await user.click(screen.getByRole('button', { name: 'Bewaar het antwoord' }));
    await expect.poll(() => saved.length).toBe(1);
    expect(saved[0]?.headers.get('If-Match')).toBe('"4"');
    expect(await saved[0]?.json()).toEqual({
      outcome: 'CANNOT',
      text: 'Dat kan niet: [reden]. Er ligt een leiding.',
    });
  });

  it('gives the theme another title, or removes it', async () => {
    const renamed = answer('put', '/themes/{id}', { ...theme, version: 1, title: 'Zitplekken' });
    const removed = answer('delete', '/themes/{id}', undefined);
    const { user } = openPage('/beheer/inspraak/groen/themas/thema-1');
    await user.click(await screen.findByText('Verander of verwijder dit thema'));
    const title = screen.getByLabelText('Titel van het thema');
    await user.clear(title);
    await user.type(title, 'Zitplekken');
    await user.click(screen.getByRole('button', { name: 'Geef het deze titel' }));
    expect(await screen.findByText('Het thema heet nu anders.')).toBeVisible();
    expect(renamed[0]?.headers.get('If-Match')).toBe('"0"');
    expect(await renamed[0]?.json()).toEqual({ title: 'Zitplekken' });

    await user.click(screen.getByRole('button', { name: 'Verwijder het thema' }));
    await expect.poll(() => removed).toHaveLength(1);
    expect(await screen.findByRole('heading', { name: 'Thema’s' })).toBeVisible();
  });

  it('says why a theme cannot be removed', async () => {
    refuse('delete', '/themes/{id}', 'theme-answered', { status: 409 });
    const { user } = openPage('/beheer/inspraak/groen/themas/thema-1');
    await user.click(await screen.findByText('Verander of verwijder dit thema'));
    await user.click(screen.getByRole('button', { name: 'Verwijder het thema' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit thema is al beantwoord.');
  });

  it('loses nothing where a colleague saved first', async () => {
    refuse('put', '/answers/{id}', 'changed-meanwhile', { status: 412 });
    const { user } = openPage('/beheer/inspraak/groen/themas/thema-1');
    await user.type(await screen.findByLabelText('Reden'), ' En dit ook.');
    await user.click(screen.getByRole('button', { name: 'Bewaar het antwoord' }));
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText(draft.text)).toBeVisible();
    expect(screen.getByLabelText('Reden')).toHaveValue(`${draft.text} En dit ook.`);
  });

  it('publishes all at once after showing what everybody will read', async () => {
    const sent = answer('post', '/consultations/{slug}/answer-publications', {
      answerCount: 1,
      contributionCount: 2,
      skippedCount: 0,
      publishedAt: '2026-10-03T10:00:00Z',
    });
    const { user } = openPage('/beheer/inspraak/groen/publiceren');
    expect(await screen.findByText(draft.text)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Publiceer alles' }));
    expect(await screen.findByText(/2 keer inbreng heeft nu een antwoord/)).toBeVisible();
    expect(await sent[0]?.json()).toEqual({ answers: [{ id: draft.id, version: 4 }] });
  });

  it('names what changed meanwhile, and publishes nothing', async () => {
    refuse('post', '/consultations/{slug}/answer-publications', 'changed-meanwhile', {
      status: 412,
      answers: [draft.id],
    });
    const { user } = openPage('/beheer/inspraak/groen/publiceren');
    await user.click(await screen.findByRole('button', { name: 'Publiceer alles' }));
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('Bankjes')).toBeVisible();
    expect(alert.getByText(/niets gepubliceerd/)).toBeVisible();
  });

  it('waits for a colleague who was asked to look', async () => {
    answer('get', '/consultations/{slug}/answer-drafts', {
      items: [{ ...draft, state: 'REVIEW_ASKED' }],
    });
    const approved = answer('put', '/answers/{id}/approval', { ...draft, state: 'APPROVED' });
    const { user } = openPage('/beheer/inspraak/groen/publiceren');
    await user.click(await screen.findByRole('button', { name: 'Akkoord' }));
    await expect.poll(() => approved[0]?.headers.get('If-Match')).toBe('"4"');
  });

  it('answers one contribution by itself', async () => {
    answer('get', '/consultations/{slug}/answer-worklist', { items: [item(1)] });
    const sent = answer('post', '/consultations/{slug}/answer-drafts', draft);
    const { user } = openPage('/beheer/inspraak/groen/inbreng/stuk-1');
    await user.click(await screen.findByRole('radio', { name: 'Dit doen wij' }));
    await user.type(screen.getByLabelText('Reden'), 'Het bankje komt er.');
    await user.click(screen.getByRole('button', { name: 'Bewaar het antwoord' }));
    await expect.poll(() => sent.length).toBe(1);
    expect(await sent[0]?.json()).toEqual({
      contribution: 'stuk-1',
      outcome: 'ADOPTED',
      text: 'Het bankje komt er.',
    });
  });
});

describe('what comes due', () => {
  it('is listed with its last day', async () => {
    answer('get', '/answer-duties', {
      items: [
        {
          contributionId: 'stuk-1',
          kind: 'PROPOSAL',
          title: 'Bankje 1',
          submittedAt: '2026-10-01T10:00:00Z',
          dueDate: '2026-11-12',
          overdue: true,
          consultationSlug: 'groen',
          consultationTitle: 'Groen',
        },
      ],
    });
    openPage('/beheer/te-beantwoorden');
    expect(await screen.findByRole('link', { name: 'Bankje 1' })).toHaveAttribute(
      'href',
      '/beheer/inspraak/groen/inbreng/stuk-1',
    );
    expect(screen.getByText(/Antwoord uiterlijk/)).toBeVisible();
    expect(screen.getByText('Te laat')).toBeVisible();
  });
});
