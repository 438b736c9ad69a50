import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Schemas } from '@/api/client';
import { loginPath } from '@/lib/paths';
import { decision } from '@/testing/decisions';
import { consultation, official, openPoint } from '@/testing/fixtures';
import { openPage } from '@/testing/openPage';
import { answer, refuse } from '@/testing/server';

const address = '/beheer/inspraak/groen/besluit';

const theme: Schemas['ThemeView'] = {
  id: 'theme-1',
  version: 0,
  title: 'Fruitbomen',
  contributionCount: 1,
  answeredCount: 1,
  waitingCount: 0,
};

beforeEach(() => {
  answer('get', '/session', official);
  answer('get', '/consultations/{slug}', consultation);
  answer('get', '/consultations/{slug}/actions', {
    actions: [{ action: 'decide', decisionPointId: openPoint.id, allowed: true }],
  });
  answer('get', '/consultations/{slug}/themes', {
    items: [theme, { ...theme, id: 'theme-2', title: 'Nog niets', answeredCount: 0 }],
  });
  answer('get', '/consultations/{slug}/answer-worklist', { items: [] });
});

describe('publishing a decision', () => {
  it('is refused without the statement, then sends all that was written and shows it', async () => {
    refuse('post', '/consultations/{slug}/decisions', 'deviation-statement-missing', {
      status: 409,
      violations: [{ pointer: '/deviationStatement', code: 'required', detail: '' }],
    });
    const { user, router } = openPage(`${address}?punt=${openPoint.id}`);
    await user.type(await screen.findByLabelText('Wat is besloten?'), decision.outcome);
    expect(screen.getByLabelText('Beslispunt')).toHaveValue(openPoint.id);
    await user.type(screen.getByLabelText('Wat deed de inbreng?'), decision.inputEffect);
    await user.click(screen.getByRole('radio', { name: 'Het besluit wijkt af van de inbreng' }));
    await user.click(screen.getByRole('checkbox', { name: 'Fruitbomen' }));
    expect(screen.queryByRole('checkbox', { name: 'Nog niets' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Publiceer het besluit' }));

    await user.click(
      await screen.findByRole('link', { name: 'Afwijkingsverklaring: Vul dit in.' }),
    );
    const statement = screen.getByLabelText('Afwijkingsverklaring');
    expect(statement).toHaveFocus();
    expect(screen.getByText(/namens de portefeuillehouder/)).toBeVisible();

    const sent = answer('post', '/consultations/{slug}/decisions', decision);
    answer('get', '/decisions/{id}', decision);
    answer('get', '/decisions/{id}/contributions', { items: [] });
    answer('get', '/decisions/{id}/actions', { actions: [] });
    answer('get', '/consultations/{slug}/commitments', { items: [] });
    await user.type(statement, 'Fruitbomen kosten te veel werk.');
    await user.click(screen.getByRole('button', { name: 'Publiceer het besluit' }));
    expect(await screen.findByRole('heading', { level: 1, name: decision.outcome })).toBeVisible();
    expect(router.state.location.pathname).toBe('/inspraak/groen/besluiten/decision-1');
    expect(sent[0]?.headers.get('If-Match')).toBe(`"${consultation.card.version}"`);
    expect(await sent[0]?.json()).toEqual({
      decisionPointId: openPoint.id,
      outcome: decision.outcome,
      fixed: {},
      inputEffect: decision.inputEffect,
      followsInput: 'DEPARTS',
      deviationStatement: 'Fruitbomen kosten te veel werk.',
      themes: ['theme-1'],
      contributions: [],
    });
  });

  it('leads to the fields of the decision where they lack', async () => {
    refuse('post', '/consultations/{slug}/decisions', 'invalid-input', {
      status: 400,
      violations: [{ pointer: '/fixed/source', code: 'required', detail: '' }],
    });
    const { user } = openPage(address);
    await user.click(await screen.findByRole('button', { name: 'Publiceer het besluit' }));
    await user.click(await screen.findByRole('link', { name: 'Bron: Vul dit in.' }));
    expect(screen.getByLabelText('Bron')).toHaveFocus();
  });

  it('says why nothing can be decided now', async () => {
    answer('get', '/consultations/{slug}/actions', {
      actions: [
        { action: 'amend', allowed: true },
        {
          action: 'decide',
          decisionPointId: openPoint.id,
          allowed: false,
          problem: 'phase-closed',
        },
      ],
    });
    openPage(address);
    expect(await screen.findByText(/Dit kan niet in deze fase\./)).toBeVisible();
  });

  it('asks who is not logged in to log in first', async () => {
    answer('get', '/consultations/{slug}/actions', {
      actions: [{ action: 'amend', allowed: false, problem: 'unauthorized' }],
    });
    openPage(address);
    const main = await screen.findByText(/U moet hiervoor inloggen\./);
    expect(main.parentElement?.querySelector('a')).toHaveAttribute('href', loginPath(address));
  });
});
