import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { activate } from '@/app/i18n';
import { resident, summary } from '@/testing/fixtures';
import { openPage } from '@/testing/openPage';
import { answer } from '@/testing/server';

describe('the language of the screens', () => {
  afterEach(async () => {
    localStorage.clear();
    await activate('nl');
  });

  it('is switched in place and kept in the browser', async () => {
    answer('get', '/consultations', { items: [summary] });
    const { user } = openPage('/');
    await user.click(await screen.findByRole('button', { name: 'English' }));
    expect(
      await screen.findByRole('heading', { name: 'Have your say about your neighbourhood' }),
    ).toBeVisible();
    expect(screen.getByText(/You can take part until 14 December 2026/)).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    expect(localStorage.getItem('taal')).toBe('en');
    expect(screen.getByRole('link', { name: 'Log in' })).toHaveAttribute(
      'href',
      expect.stringContaining('ui_locales=en'),
    );

    await user.click(screen.getByRole('button', { name: 'Nederlands' }));
    expect(await screen.findByRole('heading', { name: 'Praat mee over uw buurt' })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', 'nl');
  });

  it('is told to the server for who is logged in', async () => {
    answer('get', '/session', resident);
    answer('get', '/consultations', { items: [] });
    const told = answer('put', '/session/language', undefined);
    const { user } = openPage('/');
    await user.click(await screen.findByRole('button', { name: 'English' }));
    expect(await screen.findByRole('button', { name: 'Nederlands' })).toBeVisible();
    expect(await told[0]?.json()).toEqual({ language: 'en' });
  });

  it('is the one a person chose elsewhere, until she chooses in this browser', async () => {
    answer('get', '/session', {
      person: { displayName: 'Fatima', roles: ['resident'], language: 'en' },
    });
    answer('get', '/consultations', { items: [] });
    openPage('/');
    expect(await screen.findByRole('button', { name: 'Log out' })).toBeVisible();
  });
});
