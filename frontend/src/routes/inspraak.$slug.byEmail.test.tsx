import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { leaveFor } from '@/lib/leave';
import { byEmailActions } from '@/testing/byEmail';
import { consultation, openPoint } from '@/testing/fixtures';
import { openPage } from '@/testing/openPage';
import { answer, refuse } from '@/testing/server';

beforeEach(() => {
  answer('get', '/consultations/{slug}', { ...consultation, access: 'EMAIL' });
  answer('get', '/consultations/{slug}/actions', byEmailActions);
  answer('get', '/session', {});
});

async function typeAndSend(user: UserEvent, title: string, text: string) {
  await user.type(await screen.findByLabelText('Titel van uw voorstel'), title);
  await user.type(screen.getByLabelText('Uw voorstel'), text);
  await user.click(screen.getByRole('button', { name: 'Verstuur uw voorstel' }));
}

describe('without a login, where a confirmed address suffices', () => {
  it('a proposal asks name and address, and says to look in the mail', async () => {
    const sent = answer('post', '/consultations/{slug}/proposals-by-email', undefined);
    const { user } = openPage('/inspraak/groen/voorstel?punt=point-open');
    await user.type(await screen.findByLabelText('Uw naam'), 'Jan');
    await user.type(screen.getByLabelText('Uw e-mailadres'), 'jan@post.example');
    await typeAndSend(user, 'Fruitbomen', 'Appels en peren voor iedereen.');
    expect(await screen.findByRole('heading', { name: 'Kijk in uw mail' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('jan@post.example');
    expect(await sent[0]?.json()).toEqual({
      decisionPointId: openPoint.id,
      cardVersion: 3,
      title: 'Fruitbomen',
      text: 'Appels en peren voor iedereen.',
      author: 'Jan',
      email: 'jan@post.example',
      language: 'nl',
    });
    await user.click(screen.getByRole('button', { name: 'Terug naar uw tekst' }));
    expect(screen.getByLabelText('Uw e-mailadres')).toHaveValue('jan@post.example');
    await user.click(screen.getByRole('button', { name: 'Log liever in' }));
    expect(leaveFor).toHaveBeenLastCalledWith(expect.stringMatching(/^\/auth\/login/));
  });

  it('names what is wrong with name and address', async () => {
    refuse('post', '/consultations/{slug}/proposals-by-email', 'invalid-input', {
      status: 400,
      violations: [{ pointer: '/email', code: 'invalid-format', detail: '' }],
    });
    const { user } = openPage('/inspraak/groen/voorstel?punt=point-open');
    await typeAndSend(user, 'Fruitbomen', 'Appels en peren voor iedereen.');
    await user.click(await screen.findByRole('link', { name: /Uw e-mailadres/ }));
    expect(screen.getByLabelText('Uw e-mailadres')).toHaveFocus();
    expect(screen.getByLabelText('Uw e-mailadres')).toBeInvalid();
  });

  it('a reaction asks name and address, and says to look in the mail', async () => {
    const sent = answer('post', '/consultations/{slug}/reactions-by-email', undefined);
    const { user } = openPage('/inspraak/groen/reactie?punt=point-open');
    await user.type(await screen.findByLabelText('Uw naam'), 'Jan');
    await user.type(screen.getByLabelText('Uw e-mailadres'), 'jan@post.example');
    await user.click(screen.getByRole('radio', { name: /Zorg/ }));
    await user.type(screen.getByLabelText('Waarom vindt u dat?'), 'Veertig bomen geven blad.');
    await user.click(screen.getByRole('button', { name: 'Verstuur uw reactie' }));
    expect(await screen.findByRole('heading', { name: 'Kijk in uw mail' })).toBeVisible();
    expect(await sent[0]?.json()).toMatchObject({
      stance: 'CONCERN',
      author: 'Jan',
      email: 'jan@post.example',
      language: 'nl',
    });
  });
});
