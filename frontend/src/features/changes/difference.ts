import type { Schemas } from '@/api/client';

type Card = Schemas['CardVersionView'];
type Point = Schemas['DecisionPointView'];

/** A point in two versions of a card; absent where it was not on it yet. */
export interface PointDifference {
  id: string;
  before: Point | undefined;
  after: Point | undefined;
}

/** The points that differ between two versions, in the order of the newer one. */
export function differingPoints(before: Card, after: Card): PointDifference[] {
  const ids = [...new Set([...after.points, ...before.points].map(({ id }) => id))];
  return ids
    .map((id) => ({
      id,
      before: before.points.find((point) => point.id === id),
      after: after.points.find((point) => point.id === id),
    }))
    .filter((pair) => JSON.stringify(pair.before) !== JSON.stringify(pair.after));
}

/** Whether the phases differ between two versions. */
export function phasesDiffer(before: Card, after: Card): boolean {
  return JSON.stringify(before.phases) !== JSON.stringify(after.phases);
}
