import { areaOf, type Drawing, type Point, type Shape, sidesOf } from './shapes';

/** From one line of a name to the next, in the drawing's units. */
export const LINE = 16;

/** Radius of a dot. */
export const DOT = 14;

/** Height of a letter, and its average width. */
const LETTER = 15;
const WIDTH = 0.48 * LETTER;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Heights at which the number and the first line of the name stand, from the shape's anchor down.
 *
 * @param lines how many the name has
 */
export function baselines(
  { part, feature }: Shape,
  lines: number,
): { count: number; name: number } {
  if (part === undefined) return { count: 7, name: DOT + LETTER };
  if (feature.properties.consultationCount === 0) {
    return { count: 7, name: 5 - ((lines - 1) * LINE) / 2 };
  }
  const count = 7 - (lines * LINE) / 2;
  return { count, name: count + 18 };
}

/**
 * The names that are drawn, in lines, by id of their shape. A name stands within its own outline, or
 * under its dot, and clear of dots and of other names; the largest area goes first. All names are in
 * the list beside the map and in the links.
 */
export function drawnNames({ shapes, width, height }: Drawing): Map<string, string[]> {
  const taken = shapes.filter(({ part }) => part === undefined).map(dotBox);
  const drawn = new Map<string, string[]>();
  for (const shape of shapes.toSorted((a, b) => areaOf(b.part ?? []) - areaOf(a.part ?? []))) {
    const lines = layouts(shape.feature.properties.name).find((layout) => {
      const box = nameBox(shape, layout);
      const fits = shape.part ? isWithin(box, shape.part) : isWithinDrawing(box, width, height);
      return fits && !taken.some((other) => overlap(box, other));
    });
    if (lines !== undefined) {
      taken.push(nameBox(shape, lines));
      drawn.set(shape.feature.id, lines);
    }
  }
  return drawn;
}

/** A name in one line, in two of about the same length, and so on. */
function layouts(name: string): string[][] {
  const words = name.split(' ');
  const found = new Map<number, string[]>();
  for (let most = name.length; most >= Math.max(...words.map(lengthOf)); most--) {
    const lines = wrap(words, most);
    found.set(lines.length, lines);
  }
  return [...found.values()];
}

function wrap(words: string[], most: number): string[] {
  return words.reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    return lines.length > 0 && longer.length <= most
      ? [...lines.slice(0, -1), longer]
      : [...lines, word];
  }, []);
}

function lengthOf(text: string): number {
  return text.length;
}

function dotBox({ anchor: { x, y } }: Shape): Box {
  return { left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT };
}

/** What a name takes up, by estimate, with the number above it where it stands in an area. */
function nameBox(shape: Shape, lines: string[]): Box {
  const { anchor, part, feature } = shape;
  const half = (Math.max(...lines.map(lengthOf)) * WIDTH) / 2;
  const { count, name } = baselines(shape, lines.length);
  const counted = part !== undefined && feature.properties.consultationCount > 0;
  return {
    left: anchor.x - half,
    right: anchor.x + half,
    top: anchor.y + (counted ? count - 15 : name - 11),
    bottom: anchor.y + name + (lines.length - 1) * LINE + 4,
  };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isWithinDrawing({ left, right, top, bottom }: Box, width: number, height: number) {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

/** Whether the rings hold the box: its middle lies within, and no side enters it. */
function isWithin(box: Box, rings: Point[][]): boolean {
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  return holds(rings, middle) && !sidesOf(rings).some(([a, b]) => enters(a, b, box));
}

/** Whether a ray to the right crosses the rings an odd number of times. */
function holds(rings: Point[][], { x, y }: Point): boolean {
  const crossed = sidesOf(rings).filter(
    ([a, b]) => a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x),
  );
  return crossed.length % 2 === 1;
}

/** Whether some of the line from a to b lies in the box: what is left after cutting it at each side. */
function enters(a: Point, b: Point, { left, right, top, bottom }: Box): boolean {
  const [fromX, toX] = share(a.x, b.x, left, right);
  const [fromY, toY] = share(a.y, b.y, top, bottom);
  return Math.max(fromX, fromY, 0) < Math.min(toX, toY, 1);
}

/** Between which parts of the way from a to b a coordinate is between low and high. */
function share(a: number, b: number, low: number, high: number): [from: number, to: number] {
  if (a === b) return low < a && a < high ? [0, 1] : [1, 0];
  const ways = [(low - a) / (b - a), (high - a) / (b - a)] as const;
  return [Math.min(...ways), Math.max(...ways)];
}
