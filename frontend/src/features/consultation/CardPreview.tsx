import type { Schemas } from '@/api/client';
import { CardPoint } from './CardPoint';
import { CardSummary } from './CardSummary';

/** Decision points as they will stand on the page of a consultation; there is nothing to do with them yet. */
export function CardPreview({ points }: { points: Schemas['DecisionPointView'][] }) {
  return (
    <>
      <CardSummary points={points} />
      <ul className="list">
        {points.map((point) => (
          <li key={point.id}>
            <CardPoint
              slug=""
              point={point}
              somethingIsOpen={false}
              propose={undefined}
              react={undefined}
            >
              {null}
            </CardPoint>
          </li>
        ))}
      </ul>
    </>
  );
}
