import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { loginPath } from '@/lib/paths';
import {
  consultation,
  official,
  openPoint,
  submitted,
  submittedReaction,
} from '@/testing/fixtures';
import { openPage } from '@/testing/openPage';
import { buurt } from '@/testing/places';
import { answer, refuse } from '@/testing/server';

const address = '/beheer/inspraak/groen/namens';

function mayEnter() {
  answer('get', '/consultations/{slug}/actions', {
    actions: ['propose-on-behalf', 'react-on-behalf'].map((action) => ({
      action,
      decisionPointId: openPoint.id,
      allowed: true,
    })),
  });
}

beforeEach(() => {
  answer('get', '/session', official);
  answer('get', '/consultations/{slug}', consultation);
});

describe('entering what came in by another way than the web', () => {
  it('sends what was written, and keeps how it came for the next one of the pile', async () => {
    mayEnter();
    const { user } = openPage(address);
    const sent = answer('post', '/consultations/{slug}/proposals-on-behalf', {
      ...submitted,
      proposal: { ...submitted.proposal, channel: 'PAPER' },
    });
    await user.selectOptions(await screen.findByLabelText('Hoe kwam het binnen?'), 'Op papier');
    await user.type(screen.getByLabelText('Wanneer kwam het binnen?'), '2026-11-18');
    await user.type(screen.getByLabelText('Naam op de site'), 'Mevrouw de Boer');
    await user.click(screen.getByRole('radio', { name: openPoint.title }));
    await user.type(screen.getByLabelText('Titel'), 'Een bank in de zon');
    await user.type(screen.getByLabelText('Het voorstel'), 'Ik kan niet lang staan.');
    await user.click(screen.getByRole('button', { name: 'Voer dit in' }));

    expect(await screen.findByText('Het voorstel staat op de site')).toBeVisible();
    expect(screen.getByText(submitted.receipt.number)).toBeVisible();
    expect(await sent[0]?.json()).toEqual({
      channel: 'PAPER',
      receivedOn: '2026-11-18',
      author: 'Mevrouw de Boer',
      decisionPointId: openPoint.id,
      title: 'Een bank in de zon',
      text: 'Ik kan niet lang staan.',
    });
    expect(screen.getByLabelText('Hoe kwam het binnen?')).toHaveValue('PAPER');
    expect(screen.getByLabelText('Wanneer kwam het binnen?')).toHaveValue('2026-11-18');
    expect(screen.getByLabelText('Naam op de site')).toHaveValue('');
  });

  it('enters a reaction too', async () => {
    mayEnter();
    answer('get', '/places', { items: [buurt] });
    const { user } = openPage(address);
    const sent = answer('post', '/consultations/{slug}/reactions-on-behalf', submittedReaction);
    await user.click(await screen.findByRole('radio', { name: /Een reactie/ }));
    await user.selectOptions(screen.getByLabelText('Hoe kwam het binnen?'), 'Per telefoon');
    await user.click(screen.getByRole('radio', { name: 'Zorg' }));
    await user.type(screen.getByLabelText('De reden'), 'De bladeren vallen in mijn goot.');
    await user.selectOptions(await screen.findByLabelText(/Over welke plek/), buurt.code);
    await user.click(screen.getByRole('button', { name: 'Voer dit in' }));

    expect(await screen.findByText('De reactie staat op de site')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Reactie van Henk Visser' })).toHaveAttribute(
      'href',
      '/inspraak/groen/reacties/reaction-1',
    );
    expect(await sent[0]?.json()).toEqual({
      channel: 'PHONE',
      stance: 'CONCERN',
      text: 'De bladeren vallen in mijn goot.',
      location: { place: buurt.code },
    });
  });

  it('keeps the text where it is refused', async () => {
    mayEnter();
    refuse('post', '/consultations/{slug}/proposals-on-behalf', 'phase-closed', { status: 409 });
    const { user } = openPage(address);
    await user.type(await screen.findByLabelText('Het voorstel'), 'Te laat op de post gedaan');
    await user.click(screen.getByRole('button', { name: 'Voer dit in' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit kan niet in deze fase.');
    expect(screen.getByLabelText('Het voorstel')).toHaveValue('Te laat op de post gedaan');
  });

  it('asks who is not logged in to log in first', async () => {
    answer('get', '/consultations/{slug}/actions', {
      actions: [{ action: 'propose-on-behalf', allowed: false, problem: 'unauthorized' }],
    });
    openPage(address);
    const main = await screen.findByText('U moet hiervoor inloggen.');
    expect(main.parentElement?.querySelector('a')).toHaveAttribute('href', loginPath(address));
  });
});
