import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Schemas } from '@/api/client';
import { openPage } from '@/testing/openPage';
import { answer } from '@/testing/server';

const bench: Schemas['ResultView'] = {
  id: 'commitment-1',
  kind: 'COMMITMENT_KEPT',
  title: 'Een bankje bij de vijver',
  finishedOn: '2026-11-20',
  consultation: 'groen',
  consultationTitle: 'Groen in de Lindelaan',
  placeNames: ['Molenwijk'],
};

describe('what came of it', () => {
  it('tells what is finished, with its page and where it came from', async () => {
    answer('get', '/places', { items: [] });
    answer('get', '/results', {
      items: [
        bench,
        { ...bench, id: 'groen', kind: 'CONSULTATION_CONCLUDED', title: 'Groen in de Lindelaan' },
      ],
    });
    openPage('/resultaten');

    expect(await screen.findByText(/Dit is klaar/)).toBeVisible();
    const main = within(screen.getByRole('main'));
    expect(main.getByRole('link', { name: 'Een bankje bij de vijver' })).toHaveAttribute(
      'href',
      '/afspraken/commitment-1',
    );
    expect(main.getAllByRole('link', { name: 'Groen in de Lindelaan' })).toHaveLength(2);
    expect(main.getByText('Deze inspraak is afgerond. Lees wat ervan gekomen is.')).toBeVisible();
  });

  it('shows one place when it is chosen, and says so where nothing is finished there', async () => {
    answer('get', '/places', {
      items: [{ code: 'WK900102', kind: 'DISTRICT', name: 'Molenwijk', year: 2025 }],
    });
    answer('get', '/results', (url) => ({
      items: url.searchParams.has('place') ? [] : [bench],
    }));
    const { user, router } = openPage('/resultaten');

    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Kies een wijk of buurt' }),
      'WK900102',
    );

    expect(await screen.findByText('Hier is nog niets klaar.')).toBeVisible();
    expect(router.state.location.search).toEqual({ plek: 'WK900102' });
  });
});
