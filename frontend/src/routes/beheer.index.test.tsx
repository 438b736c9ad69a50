import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { draft, official } from '@/testing/fixtures';
import { openPage } from '@/testing/openPage';
import { answer, refuse } from '@/testing/server';

beforeEach(() => {
  answer('get', '/session', official);
});

describe('the list of drafts', () => {
  it('shows the drafts and what became of them', async () => {
    answer('get', '/drafts', {
      items: [
        { id: 'draft-1', title: 'Nieuwe oevers', kind: 'PLAN', changedAt: '2026-11-20T10:00:00Z' },
        {
          id: 'draft-2',
          title: 'Groen',
          kind: 'PLAN',
          changedAt: '2026-11-20T10:00:00Z',
          publishedAs: 'groen',
        },
      ],
    });
    openPage('/beheer');
    expect(await screen.findByRole('link', { name: 'Nieuwe oevers' })).toHaveAttribute(
      'href',
      '/beheer/concepten/draft-1',
    );
    expect(screen.getAllByText('Gewijzigd op 20 november 2026 om 11:00')).toHaveLength(2);
    expect(screen.getByText('Gepubliceerd')).toBeVisible();
  });

  it('starts a draft and opens it', async () => {
    answer('get', '/drafts', { items: [] });
    answer('get', '/drafts/{id}', draft, { ETag: '"1"' });
    const sent = answer('post', '/drafts', draft);
    const { user, router } = openPage('/beheer');
    await user.click(await screen.findByRole('radio', { name: /Open uitnodiging/ }));
    await user.type(screen.getByLabelText('Titel'), 'Wat past hier?');
    await user.click(screen.getByRole('button', { name: 'Maak een concept' }));
    await screen.findByRole('heading', { level: 1, name: 'Nieuwe oevers' });
    expect(router.state.location.pathname).toBe('/beheer/concepten/draft-1');
    expect(await sent[0]?.json()).toEqual({ kind: 'OPEN_INVITATION', title: 'Wat past hier?' });
  });

  it('says what is wrong with the title', async () => {
    answer('get', '/drafts', { items: [] });
    refuse('post', '/drafts', 'invalid-input', {
      status: 400,
      violations: [{ pointer: '/title', code: 'too-short', detail: '' }],
    });
    const { user } = openPage('/beheer');
    await user.click(await screen.findByRole('button', { name: 'Maak een concept' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Titel: Dit is te kort.');
  });

  it('asks someone who is not logged in to log in', async () => {
    refuse('get', '/drafts', 'unauthorized', { status: 401 });
    openPage('/beheer');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Log in om verder te gaan' }),
    ).toBeVisible();
    const links = screen.getAllByRole('link', { name: 'Inloggen' });
    expect(links.at(-1)).toHaveAttribute('href', '/auth/login?returnTo=%2Fbeheer&ui_locales=nl');
  });

  it('tells a resident that this page is not for her', async () => {
    refuse('get', '/drafts', 'forbidden', { status: 403 });
    openPage('/beheer');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'U mag deze pagina niet bekijken' }),
    ).toBeVisible();
    expect(screen.getByText('Met uw account mag u dit niet doen.')).toBeVisible();
  });
});
