import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Schemas } from '@/api/client';
import { openPage } from '@/testing/openPage';
import { submitted } from '@/testing/fixtures';
import { answer, refuse } from '@/testing/server';

const waiting: Schemas['EmailLinkView'] = {
  consultation: { slug: 'groen', title: 'Groen in de Lindelaan' },
  decisionPoint: { id: 'point-open', title: 'Welke bomen komen er?' },
  author: 'Jan',
  title: 'Fruitbomen',
  text: 'Appels en **peren**.',
  html: '<p>Appels en <strong>peren</strong>.</p>',
  expiresAt: '2026-11-20T09:12:00Z',
};

beforeEach(() => {
  answer('get', '/session', {});
});

describe('confirming by the link in a mail', () => {
  it('shows what would be sent, sends it, and gives the receipt', async () => {
    const looked = answer('post', '/email-link-lookups', waiting);
    const sent = answer('post', '/email-link-confirmations', { proposal: submitted });
    const { user } = openPage('/bevestigen#geheim_1');
    const text = within(await screen.findByRole('region', { name: 'Fruitbomen' }));
    expect(text.getByText('Jan')).toBeVisible();
    expect(text.getByText('peren')).toBeVisible();
    expect(sent).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Ja, verstuur mijn inbreng' }));
    expect(await screen.findByRole('region', { name: 'Ontvangstbewijs' })).toBeVisible();
    for (const request of [looked[0], sent[0]]) {
      expect(await request?.json()).toEqual({ secret: 'geheim_1' });
      expect(request?.url).not.toContain('geheim');
    }
  });

  it('says why it was refused and keeps the text', async () => {
    answer('post', '/email-link-lookups', waiting);
    refuse('post', '/email-link-confirmations', 'decision-point-fixed', { status: 409 });
    const { user } = openPage('/bevestigen#geheim_1');
    await user.click(await screen.findByRole('button', { name: 'Ja, verstuur mijn inbreng' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveFocus();
    expect(alert).toHaveTextContent('Dit punt staat al vast.');
    expect(screen.getByText('peren')).toBeVisible();
  });

  it.each([
    ['email-link-unknown', 404, /Deze link werkt niet/],
    ['email-link-used', 409, /Deze link is al gebruikt/],
  ] as const)('says what is wrong with a link: %s', async (slug, status, sentence) => {
    refuse('post', '/email-link-lookups', slug, { status });
    openPage('/bevestigen#geheim_1');
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.queryByRole('button', { name: /verstuur/ })).toBeNull();
  });

  it('asks for the whole link where the secret got lost', async () => {
    openPage('/bevestigen');
    expect(await screen.findByText('Deze link is niet compleet')).toBeVisible();
  });
});
