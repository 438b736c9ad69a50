import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { hidden, reportedText } from '@/testing/hidden';
import { openPage } from '@/testing/openPage';
import { answer, refuse } from '@/testing/server';

beforeEach(() => {
  answer('get', '/session', { person: { displayName: 'Mo Haddad', roles: ['moderator'] } });
  answer('get', '/reported-texts', { items: [reportedText] });
});

describe('the page with what people reported', () => {
  it('shows each text with what people say of it, and hides it for a reason', async () => {
    const { user } = openPage('/beheer/meldingen');
    expect(await screen.findByText('Mijn buurman is een sufferd.')).toBeVisible();
    expect(screen.getByText('2 keer gemeld')).toBeVisible();
    expect(screen.getByText('Dit is niet aardig.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Meldingen' })).toBeVisible();

    await user.click(screen.getByRole('radio', { name: 'Het is beledigend of bedreigend' }));
    await user.type(screen.getByLabelText('Waarom?'), 'De tekst beledigt iemand.');
    const sent = answer('post', '/reported-texts/{id}/hiding', {
      id: reportedText.id,
      state: 'HIDDEN',
    });
    answer('get', '/reported-texts', { items: [] });
    await user.click(screen.getByRole('button', { name: 'Verberg deze tekst' }));
    expect(await screen.findByText('De tekst is verborgen.')).toBeVisible();
    expect(await screen.findByText('Hier staat nu niets.')).toBeVisible();
    expect(await sent[0]?.json()).toEqual({
      ground: 'INSULT',
      reason: 'De tekst beledigt iemand.',
    });
  });

  it('says of a withdrawn text that its author took it back', async () => {
    answer('get', '/reported-texts', {
      items: [{ ...reportedText, title: '', text: '', withdrawnAt: '2026-11-22T09:00:00Z' }],
    });
    openPage('/beheer/meldingen');
    expect(await screen.findByText(/heeft het ingetrokken op 22 november 2026/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Voorstel' })).toBeVisible();
  });

  it('leaves a text', async () => {
    const { user } = openPage('/beheer/meldingen');
    const kept = answer('put', '/reported-texts/{id}/keeping', undefined);
    await user.click(await screen.findByRole('button', { name: 'Laat deze tekst staan' }));
    expect(await screen.findByText('De tekst blijft staan.')).toBeVisible();
    expect(kept).toHaveLength(1);
  });

  it('restores what is hidden, for a reason', async () => {
    const asked = answer('get', '/reported-texts', {
      items: [{ ...reportedText, state: 'HIDDEN', hidden, steps: ['RESTORE'] }],
    });
    const { user } = openPage('/beheer/meldingen?toon=verborgen');
    await user.type(await screen.findByLabelText('Waarom?'), 'Dit mag toch blijven staan.');
    expect(new URL(asked[0]?.url ?? '').searchParams.get('state')).toBe('HIDDEN');
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    const sent = answer('post', '/reported-texts/{id}/restoration', {
      id: reportedText.id,
      state: 'KEPT',
    });
    await user.click(screen.getByRole('button', { name: 'Zet deze tekst terug' }));
    expect(await screen.findByText('De tekst is teruggezet.')).toBeVisible();
    expect(await sent[0]?.json()).toEqual({ reason: 'Dit mag toch blijven staan.' });
  });

  it('says that a colleague was first', async () => {
    refuse('put', '/reported-texts/{id}/keeping', 'moderation-step-refused', { status: 409 });
    const { user } = openPage('/beheer/meldingen');
    await user.click(await screen.findByRole('button', { name: 'Laat deze tekst staan' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/Een collega heeft deze tekst al/);
  });
});
