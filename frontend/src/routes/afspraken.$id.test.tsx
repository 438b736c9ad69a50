import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { commitment, commitmentOfDecision } from '@/testing/commitments';
import { municipality } from '@/testing/fixtures';
import { openPage } from '@/testing/openPage';
import { answer, refuse } from '@/testing/server';

beforeEach(() => {
  answer('get', '/commitments/{id}', commitment);
  answer('get', '/commitments/{id}/remarks', {
    items: [{ claim: 3, voice: 'NO', remark: 'Er staat nog niets.' }],
  });
  answer('get', '/commitments/{id}/contributions', {
    items: [
      { contributionId: 'proposal-1', kind: 'PROPOSAL', title: 'Een bankje bij de vijver' },
      { contributionId: 'reaction-1', kind: 'REACTION' },
    ],
  });
});

function may(actions: { action: string; allowed: boolean; problem?: string }[]) {
  answer('get', '/commitments/{id}/actions', { actions });
}

describe('the page of a commitment', () => {
  it('says who does what by when, what was promised first, and that residents disagree', async () => {
    may([{ action: 'confirm', allowed: false, problem: 'not-asked' }]);
    openPage('/afspraken/commitment-1');
    expect(await screen.findByRole('heading', { level: 1, name: commitment.text })).toBeVisible();
    expect(screen.getByText('Inwoners zijn het er niet mee eens')).toBeVisible();
    expect(screen.getByText('1 november 2026')).toBeVisible();
    expect(screen.getByText(/Stichting Groene Buurt, coördinator/)).toBeVisible();
    const residents = within(screen.getByRole('region', { name: 'Wat inwoners zeggen' }));
    expect(residents.getByText('Er staat nog niets.')).toBeVisible();
    expect(residents.getByText(/Wij vragen dit aan de inwoners/)).toBeVisible();
    expect(screen.getByText('De leverancier is te laat.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Verstuur uw antwoord' })).toBeNull();
  });

  it('says who answers for it, since when and how to reach that function', async () => {
    may([]);
    answer('get', '/municipality', municipality);
    answer('get', '/commitments/{id}', {
      ...commitment,
      official: { ...commitment.official, since: '2027-01-04' },
    });
    openPage('/afspraken/commitment-1');
    expect(await screen.findByText(/sinds 4 januari 2027/)).toBeVisible();
    expect(screen.getByRole('link', { name: '010 123 45 67' })).toHaveAttribute(
      'href',
      'tel:0101234567',
    );
    expect(
      within(screen.getByRole('main')).getByRole('link', { name: municipality.email }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: /kwam in andere handen/ })).toHaveAttribute(
      'href',
      '/inspraak/groen/wijzigingen',
    );
  });

  it('leads back to the answer and to what residents brought in', async () => {
    may([]);
    openPage('/afspraken/commitment-1');
    const sources = within(await screen.findByRole('region', { name: 'Waar dit uit voortkomt' }));
    expect(sources.getByRole('link', { name: 'Lees het antwoord hierop' })).toHaveAttribute(
      'href',
      '/inspraak/groen/voorstellen/proposal-1#antwoord',
    );
    expect(sources.getByRole('link', { name: 'Een bankje bij de vijver' })).toHaveAttribute(
      'href',
      '/inspraak/groen/voorstellen/proposal-1',
    );
    expect(sources.getByRole('link', { name: 'Reactie' })).toHaveAttribute(
      'href',
      '/inspraak/groen/reacties/reaction-1',
    );
  });

  it('leads back to the decision it follows from, and shows what was said when the term ended', async () => {
    may([]);
    const [claimed] = commitment.history;
    answer('get', '/commitments/{id}', {
      ...commitmentOfDecision,
      history: [
        {
          number: 4,
          kind: 'CONFIRMATION_ENDED',
          dueDate: '2026-12-01',
          yesCount: 7,
          partlyCount: 0,
          noCount: 1,
          actedAt: '2026-12-25T09:00:00Z',
        },
        ...(claimed ? [claimed] : []),
      ],
    });
    openPage('/afspraken/commitment-1');
    expect(await screen.findByRole('link', { name: 'Er komen bankjes' })).toHaveAttribute(
      'href',
      '/inspraak/groen/besluiten/decision-1',
    );
    expect(screen.queryByRole('link', { name: 'Lees het antwoord hierop' })).toBeNull();
    const history = within(screen.getByRole('region', { name: 'Wat er gebeurde' }));
    expect(
      history.getByRole('heading', { name: 'Inwoners hebben gezegd of het klaar is' }),
    ).toBeVisible();
    expect(history.getByText('7')).toBeVisible();
  });

  it('asks who is not logged in to do that, and to come back', async () => {
    may([{ action: 'confirm', allowed: false, problem: 'unauthorized' }]);
    openPage('/afspraken/commitment-1');
    expect(
      await screen.findByRole('link', { name: 'Log in en zeg of het klaar is' }),
    ).toHaveAttribute('href', expect.stringContaining('returnTo=%2Fafspraken%2Fcommitment-1'));
  });

  it('sends what a resident says, and begins with what she said before', async () => {
    may([{ action: 'confirm', allowed: true }]);
    answer('get', '/commitments/{id}/confirmation', { voice: 'YES' });
    const said = answer('put', '/commitments/{id}/confirmation', { voice: 'NO' });
    const { user } = openPage('/afspraken/commitment-1');
    await expect
      .poll(() => screen.queryByRole<HTMLInputElement>('radio', { name: 'Ja' })?.checked)
      .toBe(true);
    await user.click(screen.getByRole('radio', { name: 'Nee' }));
    await user.type(screen.getByLabelText('Uw toelichting'), 'Er staat niets.');
    await user.click(screen.getByRole('button', { name: 'Verstuur uw antwoord' }));
    await expect.poll(() => said.length).toBe(1);
    expect(await said[0]?.json()).toEqual({ voice: 'NO', remark: 'Er staat niets.' });
    expect(await screen.findByText(/Uw antwoord telt mee/)).toBeVisible();
  });
});

describe('the page on which an official tends a commitment', () => {
  it('offers only what the server allows, and sends a delay on the version seen', async () => {
    may([
      { action: 'report-progress', allowed: false, problem: 'commitment-step-refused' },
      { action: 'delay', allowed: true },
      { action: 'claim-done', allowed: false, problem: 'commitment-step-refused' },
    ]);
    const delayed = refuse('post', '/commitments/{id}/delays', 'invalid-input', {
      status: 400,
      violations: [{ pointer: '/dueDate', code: 'in-the-past', detail: 'Past.' }],
    });
    const { user } = openPage('/beheer/afspraken/commitment-1');
    expect(await screen.findAllByRole('radio')).toHaveLength(1);
    await user.click(screen.getByRole('radio', { name: 'Stel het uit' }));
    await user.type(screen.getByLabelText('Nieuwe laatste dag'), '2026-12-31');
    await user.type(screen.getByLabelText('Waarom stelt u het uit?'), 'Er is vorst.');
    await user.click(screen.getByRole('button', { name: 'Stel het uit' }));
    await expect.poll(() => delayed.length).toBe(1);
    expect(await delayed[0]?.json()).toEqual({ dueDate: '2026-12-31', reason: 'Er is vorst.' });
    expect(delayed[0]?.headers.get('If-Match')).toBe('"3"');
    expect(await screen.findByRole('link', { name: /Nieuwe laatste dag/ })).toBeVisible();
    expect(screen.getByLabelText('Waarom stelt u het uit?')).toHaveValue('Er is vorst.');
  });
});
