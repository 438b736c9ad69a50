import polylabel from 'polylabel';
import type { Schemas } from '@/api/client';

export type Feature = Schemas['PlaceFeature'];
type Position = [longitude: number, latitude: number];
type Ring = Position[];

/** A part of the map, in degrees. */
interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** A place as it is drawn: an outline, or a dot where only a point is known. */
export interface Shape {
  feature: Feature;
  /** Data of an SVG path; undefined for a dot. */
  outline: string | undefined;
  /** The rings of its largest part: the outer one, then the holes; undefined for a dot. */
  part: Point[][] | undefined;
  /** Where its number and name stand: the point deepest within that part, or the dot. */
  anchor: Point;
}

export interface Point {
  x: number;
  y: number;
}

export interface Drawing {
  shapes: Shape[];
  width: number;
  height: number;
  /** Where a position is drawn. */
  place: (position: Position) => Point;
  /** The position that is drawn at a point. */
  positionOf: (point: Point) => Position;
}

/** Width of a drawing in its own units. */
const WIDTH = 640;
const MAX_HEIGHT = 720;
const MARGIN = 16;

/** The parts of a geometry, each an outer ring and the rings of its holes; none for a point. */
function partsOf({ type, coordinates }: Feature['geometry']): Ring[][] {
  if (type === 'Polygon') return [coordinates as Ring[]];
  if (type === 'MultiPolygon') return coordinates as Ring[][];
  return [];
}

function positionsOf(feature: Feature): Position[] {
  const rings = partsOf(feature.geometry).flat();
  return rings.length > 0 ? rings.flat() : [feature.geometry.coordinates as Position];
}

/** The smallest box around features; undefined where there is none. */
function boxAround(features: Feature[]): Box | undefined {
  const positions = features.flatMap(positionsOf);
  if (positions.length === 0) return undefined;
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  return {
    west: Math.min(...longitudes),
    south: Math.min(...latitudes),
    east: Math.max(...longitudes),
    north: Math.max(...latitudes),
  };
}

/**
 * Draws features to scale, north up. A degree of longitude is shortened by the latitude; within a
 * municipality nobody sees the difference with a true map projection.
 *
 * @param focus what fills the drawing; features outside it are drawn past its edges
 */
export function draw(features: Feature[], focus: Feature[]): Drawing {
  const box = boxAround(focus) ?? { west: 0, south: 0, east: 1, north: 1 };
  const shortening = Math.cos(((box.south + box.north) / 2) * (Math.PI / 180));
  const wide = Math.max((box.east - box.west) * shortening, 1e-6);
  const high = Math.max(box.north - box.south, 1e-6);
  const scale = Math.min((WIDTH - 2 * MARGIN) / wide, (MAX_HEIGHT - 2 * MARGIN) / high);
  const left = (WIDTH - wide * scale) / 2;
  const place = ([longitude, latitude]: Position): Point => ({
    x: left + (longitude - box.west) * shortening * scale,
    y: MARGIN + (box.north - latitude) * scale,
  });
  return {
    shapes: features.map((feature) => shape(feature, place)),
    width: WIDTH,
    height: high * scale + 2 * MARGIN,
    place,
    positionOf: ({ x, y }) => [
      box.west + (x - left) / (shortening * scale),
      box.north - (y - MARGIN) / scale,
    ],
  };
}

function shape(feature: Feature, place: (position: Position) => Point): Shape {
  const parts = partsOf(feature.geometry).map((rings) => rings.map((ring) => ring.map(place)));
  const [part] = parts.toSorted((a, b) => areaOf(b) - areaOf(a));
  return {
    feature,
    outline: part && parts.flat().map(pathOf).join(''),
    part,
    anchor: part ? deepestIn(part) : place(feature.geometry.coordinates as Position),
  };
}

function pathOf(ring: Point[]): string {
  return `M${ring.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`;
}

/** What the outer ring encloses, in the drawing's units. */
export function areaOf([outer]: Point[][]): number {
  const twice = sidesOf(outer ? [outer] : []).reduce(
    (sum, [a, b]) => sum + a.x * b.y - b.x * a.y,
    0,
  );
  return Math.abs(twice) / 2;
}

/** The sides of closed rings. */
export function sidesOf(rings: Point[][]): [Point, Point][] {
  return rings.flatMap((ring) =>
    ring.slice(1).map((point, i): [Point, Point] => [ring[i] ?? point, point]),
  );
}

/** The centre of gravity of a bent or hollow shape can lie outside it; this point never does. */
function deepestIn(part: Point[][]): Point {
  const [x, y] = polylabel(part.map((ring) => ring.map((point) => [point.x, point.y])));
  return { x, y };
}
