import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Schemas } from '@/api/client';
import { resident, summary } from '@/testing/fixtures';
import { openPage } from '@/testing/openPage';
import { answer } from '@/testing/server';

const square = (west: number) => [
  [
    [west, 52.1],
    [west + 0.1, 52.1],
    [west + 0.1, 52.2],
    [west, 52.2],
    [west, 52.1],
  ],
];

const molenwijk: Schemas['PlaceFeature'] = {
  type: 'Feature',
  id: 'WK900102',
  properties: {
    year: 2026,
    kind: 'DISTRICT',
    name: 'Molenwijk',
    consultationCount: 2,
    openCount: 1,
  },
  geometry: { type: 'Polygon', coordinates: square(5.1) },
};

const vijver: Schemas['PlaceFeature'] = {
  type: 'Feature',
  id: 'BU90010201',
  properties: {
    year: 2026,
    kind: 'NEIGHBOURHOOD',
    name: 'Vijver',
    districtCode: 'WK900102',
    consultationCount: 1,
    openCount: 1,
  },
  geometry: { type: 'Point', coordinates: [5.15, 52.15] },
};

describe('the map', () => {
  beforeEach(() => {
    answer('get', '/place-features', {
      type: 'FeatureCollection',
      source: 'CBS / Kadaster',
      features: [molenwijk, vijver],
    });
  });

  it('offers the same places on the map and in the list, and names its source', async () => {
    answer('get', '/consultations', { items: [summary] });
    openPage('/kaart');
    const map = within(await screen.findByRole('group', { name: /^Kaart van wijken/ }));
    expect(map.getByRole('link', { name: 'Molenwijk: 2 inspraaktrajecten' })).toHaveAttribute(
      'href',
      '/kaart?plek=WK900102',
    );
    const list = within(screen.getByRole('region', { name: 'Wijken' }));
    expect(list.getByRole('link', { name: 'Molenwijk' })).toHaveAttribute(
      'href',
      '/kaart?plek=WK900102',
    );
    expect(screen.getByText(/Bron: CBS \/ Kadaster/)).toBeVisible();
  });

  it('shows what plays in a wijk, and its buurten', async () => {
    const asked = answer('get', '/consultations', { items: [summary] });
    openPage('/kaart?plek=WK900102');
    expect(
      await screen.findByRole('heading', { name: 'Wat speelt er in Molenwijk?' }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Vijver: 1 inspraaktraject' })).toBeVisible();
    expect(asked.map(({ url }) => new URL(url).searchParams.get('place'))).toEqual(['WK900102']);
  });

  it('opens on the buurt that a resident kept, and lets her see all', async () => {
    answer('get', '/session', resident);
    answer('get', '/account/neighbourhood', {
      neighbourhood: { code: 'BU90010201', year: 2026, kind: 'NEIGHBOURHOOD', name: 'Vijver' },
    });
    answer('get', '/consultations', { items: [] });
    const { user } = openPage('/kaart');
    expect(await screen.findByRole('heading', { name: 'Wat speelt er in Vijver?' })).toBeVisible();
    expect(screen.getByText(/^Dit is uw buurt/)).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Naar alle wijken' }));
    expect(await screen.findByRole('heading', { name: 'In de hele gemeente' })).toBeVisible();
  });

  it('lets a resident keep her buurt', async () => {
    answer('get', '/session', resident);
    answer('get', '/consultations', { items: [] });
    answer('get', '/account/neighbourhood', {});
    const kept = answer('put', '/account/neighbourhood', undefined);
    const { user } = openPage('/kaart?plek=BU90010201');
    await user.click(await screen.findByRole('button', { name: 'Bewaar als mijn buurt' }));
    expect(await kept[0]?.json()).toEqual({ code: 'BU90010201' });
  });
});
