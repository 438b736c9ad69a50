import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { act, cardVersion, consultation, fixedPoint, openPoint } from '@/testing/fixtures';
import { openPage } from '@/testing/openPage';
import { answer } from '@/testing/server';

const fixedNow = { ...fixedPoint, id: openPoint.id, title: 'Er komen linden' };

beforeEach(() => {
  answer('get', '/consultations/{slug}', consultation);
  answer('get', '/consultations/{slug}/acts', {
    items: [
      act,
      {
        cardVersion: 1,
        kind: 'CONSULTATION_PUBLISHED',
        signal: false,
        actedAt: '2026-09-14T08:00:00Z',
      },
    ],
  });
  answer('get', '/consultations/{slug}/card-versions/{number}', (url) =>
    url.pathname.endsWith('/1')
      ? { ...cardVersion, version: 1, points: [fixedPoint, openPoint] }
      : { ...cardVersion, version: 2, points: [fixedPoint, fixedNow] },
  );
});

describe('the page with the changes of a consultation', () => {
  it('tells each act with its reason, and marks what changed while people took part', async () => {
    openPage('/inspraak/groen/wijzigingen');
    const acts = within(await screen.findByRole('region', { name: 'Wat er gebeurde' }));
    expect(acts.getByRole('heading', { name: 'Andere markering: Er komen linden' })).toBeVisible();
    expect(acts.getByText('Eerst: Ligt open. Nu: Staat vast.')).toBeVisible();
    expect(acts.getByText('De kwekerij had niets anders.')).toBeVisible();
    expect(acts.getByText(/veranderde terwijl mensen meededen/)).toBeVisible();
    expect(acts.getByText('Gepubliceerd')).toBeVisible();
    expect(
      acts.getAllByRole('link', { name: 'Controleer dit in het beslisregister' })[0],
    ).toHaveAttribute('href', `/beslisregister?over=${consultation.id}&versie=2`);
  });

  it('shows of two versions only the points that differ, side by side', async () => {
    openPage('/inspraak/groen/wijzigingen?van=1&tot=2');
    const difference = within(await screen.findByRole('region', { name: /Versie 1 en versie 2/ }));
    expect(difference.getByText(openPoint.title)).toBeVisible();
    expect(difference.getByText('Er komen linden')).toBeVisible();
    expect(difference.queryByText(fixedPoint.title)).toBeNull();
  });
});
