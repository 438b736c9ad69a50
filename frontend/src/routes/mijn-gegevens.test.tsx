import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { leaveFor } from '@/lib/leave';
import { resident } from '@/testing/fixtures';
import { hiddenText } from '@/testing/hidden';
import { openPage } from '@/testing/openPage';
import { answer, refuse } from '@/testing/server';

beforeEach(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
  vi.mocked(leaveFor).mockClear();
});

describe('the page with my data', () => {
  it('asks who is not logged in to do so', async () => {
    refuse('get', '/personal-data', 'unauthorized', { status: 401 });
    refuse('get', '/account/hidden-texts', 'unauthorized', { status: 401 });
    openPage('/mijn-gegevens');
    expect(await screen.findByRole('heading', { name: 'Log in om verder te gaan' })).toBeVisible();
  });

  it('erases after a second question, and forgets what was being written', async () => {
    const erasures = loggedIn();
    sessionStorage.setItem('voorstel', 'half');
    const { user } = openPage('/mijn-gegevens');
    expect(await screen.findByRole('link', { name: 'Download uw gegevens' })).toHaveAttribute(
      'href',
      '/api/v1/personal-data',
    );
    await user.click(screen.getByRole('button', { name: 'Verwijder mijn account' }));
    await user.click(screen.getByRole('button', { name: 'Nee, ga terug' }));
    expect(erasures).toHaveLength(0);

    await user.click(screen.getByRole('button', { name: 'Verwijder mijn account' }));
    await user.click(screen.getByRole('button', { name: 'Ja, verwijder alles' }));

    await vi.waitFor(() => {
      expect(leaveFor).toHaveBeenCalledWith('/mijn-gegevens?gewist=ja');
    });
    expect(await erasures[0]?.json()).toEqual({ confirmation: 'erase-me' });
    expect(sessionStorage).toHaveLength(0);
  });

  it('shows what a moderator hid, why, and what one can do', async () => {
    loggedIn();
    answer('get', '/account/hidden-texts', { items: [hiddenText] });
    openPage('/mijn-gegevens');
    const hidden = within(
      await screen.findByRole('region', { name: 'Dit heeft een moderator verborgen' }),
    );
    expect(hidden.getByText('Mijn buurman is een sufferd.')).toBeVisible();
    expect(hidden.getByText('De tekst beledigt iemand.')).toBeVisible();
    expect(hidden.getByRole('link', { name: 'inspraak@waterrijk.example' })).toBeVisible();
  });

  it('says of what one withdrew that it is gone, and why it was hidden before', async () => {
    loggedIn();
    answer('get', '/account/hidden-texts', {
      items: [{ ...hiddenText, title: '', text: '', withdrawnAt: '2026-11-22T09:00:00Z' }],
    });
    openPage('/mijn-gegevens');
    expect(await screen.findByText('U hebt dit ingetrokken op 22 november 2026.')).toBeVisible();
    expect(screen.getByText('De tekst beledigt iemand.')).toBeVisible();
  });

  it('ends with a page that needs no login', async () => {
    openPage('/mijn-gegevens?gewist=ja');
    expect(await screen.findByRole('heading', { name: 'Uw account is verwijderd' })).toBeVisible();
  });

  it('says why an official cannot go yet', async () => {
    loggedIn();
    refuse('put', '/account/erasure', 'answers-for-consultation', { status: 409 });
    const { user } = openPage('/mijn-gegevens');
    await user.click(await screen.findByRole('button', { name: 'Verwijder mijn account' }));
    await user.click(screen.getByRole('button', { name: 'Ja, verwijder alles' }));
    expect(await screen.findByText(/Uw naam staat bij inspraak die nog loopt/)).toBeVisible();
    expect(leaveFor).not.toHaveBeenCalled();
  });
});

function loggedIn(): Request[] {
  answer('get', '/session', resident);
  answer('get', '/account/hidden-texts', { items: [] });
  answer('get', '/personal-data', { madeAt: '2026-11-26T12:00:00Z', sections: [] });
  return answer('put', '/account/erasure', undefined);
}
