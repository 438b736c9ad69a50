import { describe, expect, it } from 'vitest';
import { drawnNames } from './names';
import { draw, type Feature } from './shapes';

/** A place; the drawing is 608 wide for one degree around the equator. */
function place(name: string, type: string, coordinates: unknown[], count = 0): Feature {
  return {
    type: 'Feature',
    id: name,
    geometry: { type, coordinates },
    properties: { name, kind: 'DISTRICT', year: 2025, consultationCount: count, openCount: 0 },
  };
}

function area(name: string, west: number, south: number, east: number, north: number, count = 0) {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return place(name, 'Polygon', [ring], count);
}

function named(...features: Feature[]): string[] {
  return [...drawnNames(draw(features, [area('alles', 0, 0, 1, 1)])).values()].map((lines) =>
    lines.join('/'),
  );
}

describe('the names on the map', () => {
  it('draws a name that fits its area, and leaves one that does not to the list', () => {
    const wide = area('Molenwijk', 0, 0, 0.5, 0.5);
    const narrow = area('Havenkwartieren', 0.5, 0, 0.6, 0.5);
    expect(named(wide, narrow)).toEqual(['Molenwijk']);
  });

  it('breaks a name in lines where that makes it fit', () => {
    expect(named(area('Wijk 02 Hones en omgeving', 0, 0, 0.2, 0.5))).toEqual([
      'Wijk 02 Hones/en omgeving',
    ]);
  });

  it('leaves a hole free', () => {
    const square = (from: number, to: number) => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ];
    const around = place('Buitengebied', 'Polygon', [square(0, 1), square(0.3, 0.7)]);
    expect(named(around, area('Dorp', 0.3, 0.3, 0.7, 0.7))).toEqual(['Buitengebied', 'Dorp']);
    const close = place('Buitengebied', 'Polygon', [square(0, 1), square(0.05, 0.95)]);
    expect(named(close)).toEqual([]);
  });

  it('keeps room for the number above the name', () => {
    expect(named(area('Plas', 0, 0, 0.5, 0.04))).toEqual(['Plas']);
    expect(named(area('Plas', 0, 0, 0.5, 0.04, 2))).toEqual([]);
  });

  it('stands within a bent area, not in its centre of gravity', () => {
    const bent = [
      [0, 0],
      [1, 0],
      [1, 0.3],
      [0.1, 0.3],
      [0.1, 1],
      [0, 1],
      [0, 0],
    ];
    const drawing = draw([place('Randweg', 'Polygon', [bent])], [area('alles', 0, 0, 1, 1)]);
    const { anchor } = drawing.shapes[0] ?? { anchor: { x: 0, y: 0 } };
    expect(anchor.y).toBeGreaterThan(drawing.height * 0.7);
    expect([...drawnNames(drawing).keys()]).toEqual(['Randweg']);
  });

  it('lets no side of a bent area run through a name', () => {
    const hook = [
      [0, 0],
      [0.14, 0],
      [0.14, 1],
      [0, 1],
      [0, 0],
    ];
    expect(named(place('Stationskwartier', 'Polygon', [hook]))).toEqual([]);
  });

  it('names a dot where neither another dot nor another name is in the way', () => {
    const dots = [
      place('De Brink', 'Point', [0.5, 0.5]),
      place('De Es', 'Point', [0.52, 0.5]),
      place('Het Veen', 'Point', [0.2, 0.2]),
      place('Vissersbuurt', 'Point', [0.99, 0.9]),
    ];
    expect(named(...dots)).toEqual(['De Brink', 'Het Veen']);
  });
});
