import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Schemas } from '@/api/client';
import { openPage } from '@/testing/openPage';
import { answer, refuse } from '@/testing/server';

/** Without what a status may lack. */
const bare: Schemas['ReceiptStatusView'] = {
  kind: 'PROPOSAL',
  id: 'proposal-1',
  consultation: { slug: 'groen', title: 'Groen in de Lindelaan' },
  state: 'SUBMITTED',
  submittedAt: '2026-11-18T09:12:00Z',
  entry: 'entry-1',
};
const title = 'Fruitbomen voor iedereen';
const place = { index: 1204, proof: 'c2sp.org/tlog-proof@v1\nindex 1204\n' };

beforeEach(() => {
  answer('get', '/session', {});
  refuse('get', '/contributions/{id}/answer', 'not-found', { status: 404 });
});

async function lookUp(number: string) {
  const { user, router } = openPage('/ontvangstbewijs');
  const field = await screen.findByLabelText('Nummer van uw ontvangstbewijs');
  if (number) await user.type(field, number);
  await user.click(screen.getByRole('button', { name: 'Zoek op' }));
  return { user, router, field };
}

describe('looking up a receipt', () => {
  it('sends the number in the body alone and tells what became of it', async () => {
    const sent = answer('post', '/receipt-lookups', { ...bare, title, place });
    const { router } = await lookUp('7k3m 9qxt 0a1b zz42');
    const heading = await screen.findByRole('heading', { name: 'Zo staat het ermee' });
    expect(heading).toHaveFocus();
    const found = within(screen.getByRole('region', { name: 'Zo staat het ermee' }));
    expect(found.getByText(/Wij hebben uw inbreng ontvangen/)).toBeVisible();
    expect(found.getByRole('link', { name: 'Fruitbomen voor iedereen' })).toHaveAttribute(
      'href',
      '/inspraak/groen/voorstellen/proposal-1',
    );
    expect(found.getByRole('link', { name: 'Groen in de Lindelaan' })).toHaveAttribute(
      'href',
      '/inspraak/groen',
    );
    expect(found.getByText(/^1\.204/)).toBeVisible();
    expect(found.getByRole('link', { name: /Controleer dit/ })).toHaveAttribute(
      'href',
      '/beslisregister?over=proposal-1',
    );
    expect(found.getByText(/tlog-proof@v1/)).toBeInTheDocument();
    expect(await sent[0]?.json()).toEqual({ number: '7k3m 9qxt 0a1b zz42' });
    expect(sent[0]?.url).not.toContain('7k3m');
    expect(router.state.location.href).toBe('/ontvangstbewijs');
    expect(sessionStorage).toHaveLength(0);
  });

  it('shows the answer', async () => {
    answer('post', '/receipt-lookups', { ...bare, title, place });
    answer('get', '/contributions/{id}/answer', {
      id: 'answer-1',
      outcome: 'ADOPTED',
      text: 'De fruitbomen komen er in het voorjaar.',
      html: '<p>De fruitbomen komen er in het voorjaar.</p>',
      officialFunction: 'projectleider groen',
      answeredAt: '2026-11-20T09:00:00Z',
      publishedAt: '2026-11-20T09:00:00Z',
      versions: [],
    });
    await lookUp('7K3M');
    const own = await screen.findByRole('region', { name: 'Antwoord van de gemeente' });
    expect(within(own).getByText(/komen er in het voorjaar/)).toBeVisible();
  });

  it('says that the place in the register is yet to come', async () => {
    answer('post', '/receipt-lookups', { ...bare, title });
    await lookUp('7K3M');
    expect(await screen.findByText('Hierop is nog geen antwoord.')).toBeVisible();
    expect(await screen.findByText(/Nog geen\. Dat duurt een paar seconden/)).toBeVisible();
    expect(screen.queryByText('Bewijs om te bewaren')).toBeNull();
  });

  it('says that the text was erased, without a link to what is gone', async () => {
    answer('post', '/receipt-lookups', { ...bare, place, state: 'ERASED' });
    await lookUp('7K3M');
    expect(await screen.findByText(/laten wissen/)).toBeVisible();
    expect(screen.queryByText('Voorstel')).toBeNull();
  });

  it('says that nobody has this number', async () => {
    refuse('post', '/receipt-lookups', 'receipt-unknown', { status: 404 });
    await lookUp('7K3M');
    expect(await screen.findByRole('alert')).toHaveTextContent('Wij kennen dit nummer niet.');
  });

  it('says to wait after too many attempts', async () => {
    refuse('post', '/receipt-lookups', 'too-many-requests', { status: 429 });
    await lookUp('7K3M');
    expect(await screen.findByRole('alert')).toHaveTextContent('Wacht een paar minuten');
  });

  it('leads to the field where the number can be none', async () => {
    refuse('post', '/receipt-lookups', 'invalid-input', {
      status: 400,
      violations: [{ pointer: '/number', code: 'invalid-format', detail: '' }],
    });
    const { user, field } = await lookUp('7K3M');
    await user.click(await screen.findByRole('link', { name: /niet goed geschreven/ }));
    expect(field).toHaveFocus();
  });
});
