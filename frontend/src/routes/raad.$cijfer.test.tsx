import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPage } from '@/testing/openPage';
import { answer } from '@/testing/server';

describe('the rows behind a figure', () => {
  it('says what the figure counts, and leads to each page and its act in the register', async () => {
    answer('get', '/figures/rows', {
      items: [
        {
          id: 'decision-1',
          kind: 'DECISION',
          consultation: 'groen',
          consultationTitle: 'Groen in de Lindelaan',
          title: 'Er komen lindes',
          decisionPointId: 'point-1',
          subject: '0193a1b2-0000-7000-8000-000000000001',
          cardVersion: 4,
        },
        {
          id: 'reaction-1',
          kind: 'REACTION',
          consultation: 'groen',
          consultationTitle: 'Groen in de Lindelaan',
          subject: '0193a1b2-0000-7000-8000-000000000002',
        },
      ],
    });
    openPage('/raad/besluiten-met-afwijking?traject=groen');

    expect(
      await screen.findByRole('heading', { level: 1, name: /^Besluiten met afwijkings/ }),
    ).toBeVisible();
    expect(screen.getByText(/De portefeuillehouder legt uit waarom/)).toBeVisible();
    const [decision, reaction] = within(screen.getByRole('main'))
      .getAllByRole('listitem')
      .slice(-2);
    expect(
      within(decision as HTMLElement).getByRole('link', { name: 'Er komen lindes' }),
    ).toHaveAttribute('href', '/inspraak/groen/besluiten/decision-1');
    expect(
      within(decision as HTMLElement).getByRole('link', { name: /beslisregister/ }),
    ).toHaveAttribute('href', '/beslisregister?over=0193a1b2-0000-7000-8000-000000000001&versie=4');
    expect(within(reaction as HTMLElement).getByRole('link', { name: 'Reactie' })).toHaveAttribute(
      'href',
      '/inspraak/groen/reacties/reaction-1',
    );
    expect(screen.getByRole('link', { name: 'Bekijk alle trajecten' })).toHaveAttribute(
      'href',
      '/raad/besluiten-met-afwijking',
    );
  });

  it('does not exist for a word that is no figure', async () => {
    openPage('/raad/steun');

    expect(await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeVisible();
  });
});
