import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { leaveFor } from '@/lib/leave';
import {
  consultation,
  fixedPoint,
  openPoint,
  reactActions,
  resident,
  submittedReaction,
} from '@/testing/fixtures';
import { openPage } from '@/testing/openPage';
import { answer, refuse } from '@/testing/server';

const address = '/inspraak/groen/reactie?punt=point-open';
const reason = 'Veertig bomen geven veel bladeren.';

beforeEach(() => {
  answer('get', '/consultations/{slug}', consultation);
  answer('get', '/consultations/{slug}/actions', reactActions({ allowed: true }));
  answer('get', '/session', resident);
});

async function reactWith(user: UserEvent, stance: RegExp, text: string) {
  await user.click(await screen.findByRole('radio', { name: stance }));
  await user.type(screen.getByLabelText('Waarom vindt u dat?'), text);
  await user.click(screen.getByRole('button', { name: 'Verstuur uw reactie' }));
}

describe('reacting to an open point', () => {
  it('sends what one thinks and why, and hands out the receipt', async () => {
    const sent = answer('post', '/consultations/{slug}/reactions', submittedReaction);
    const { user } = openPage(address);
    await reactWith(user, /Zorg/, reason);
    expect(await screen.findByText('Uw reactie staat op de site')).toBeVisible();
    expect(screen.getByText('7K3M-9QXT-0A1B-ZZ42')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Bekijk uw reactie' })).toHaveAttribute(
      'href',
      '/inspraak/groen/reacties/reaction-1',
    );
    expect(await sent[0]?.json()).toEqual({
      decisionPointId: openPoint.id,
      cardVersion: 3,
      stance: 'CONCERN',
      text: reason,
    });
    expect(sent[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('says what it is not, and what not to write', async () => {
    openPage(address);
    expect(await screen.findByText(/Schrijf geen medische of persoonlijke gegevens/)).toBeVisible();
    expect(screen.getByText(/Dit is geen zienswijze of bezwaar/)).toBeVisible();
    expect(screen.getByText(/Dit is geen bezwaar volgens de wet/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'officielebekendmakingen.nl' })).toBeVisible();
  });

  it('refuses on a fixed point with its reason', async () => {
    openPage('/inspraak/groen/reactie?punt=point-fixed');
    expect(await screen.findByText('Hier kunt u nu niet op reageren')).toBeVisible();
    const point = within(screen.getByRole('region', { name: fixedPoint.title }));
    expect(point.getByText('De raad wil meer schaduw.')).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('keeps the text when the point turns out to be fixed on sending', async () => {
    refuse('post', '/consultations/{slug}/reactions', 'decision-point-fixed', {
      status: 409,
      decisionPoint: fixedPoint,
    });
    const { user } = openPage(address);
    await reactWith(user, /Bezwaar/, reason);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveFocus();
    expect(alert).toHaveTextContent('Uw reactie is niet verstuurd');
    expect(alert).toHaveTextContent('De raad wil meer schaduw.');
    expect(screen.getByLabelText('Waarom vindt u dat?')).toHaveValue(reason);
    expect(screen.getByRole('radio', { name: /Bezwaar/ })).toBeChecked();
  });

  it('names every fault at once', async () => {
    refuse('post', '/consultations/{slug}/reactions', 'invalid-input', {
      status: 400,
      violations: [
        { pointer: '/stance', code: 'required', detail: '' },
        { pointer: '/text', code: 'required', detail: '' },
      ],
    });
    const { user } = openPage(address);
    await user.click(await screen.findByRole('button', { name: 'Verstuur uw reactie' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Er zijn 2 dingen niet goed ingevuld',
    );
  });

  it('goes to the login and brings the text back', async () => {
    refuse('post', '/consultations/{slug}/reactions', 'unauthorized', { status: 401 });
    answer(
      'get',
      '/consultations/{slug}/actions',
      reactActions({ allowed: false, problem: 'unauthorized' }),
    );
    answer('get', '/session', {});
    const first = openPage(address);
    await reactWith(first.user, /Eens/, reason);
    await expect.poll(() => leaveFor).toHaveBeenCalled();
    first.close();

    answer('get', '/session', resident);
    answer('get', '/consultations/{slug}/actions', reactActions({ allowed: true }));
    openPage(address);
    expect(await screen.findByText(/Uw tekst is bewaard/)).toBeVisible();
    expect(screen.getByLabelText('Waarom vindt u dat?')).toHaveValue(reason);
    expect(screen.getByRole('radio', { name: /Eens/ })).toBeChecked();
  });
});
