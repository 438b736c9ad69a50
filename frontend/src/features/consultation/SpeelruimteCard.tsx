import { Trans } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { formatDay } from '@/lib/dates';
import { FixedPoint } from './FixedPoint';
import { OpenPoint } from './OpenPoint';
import { UnknownPoint } from './UnknownPoint';

type Point = Schemas['DecisionPointView'];

/**
 * What stands fixed, lies open or is not known yet: the heart of the page of a consultation.
 *
 * @param actions what the person on this screen may do, one `propose` per point
 */
export function SpeelruimteCard({
  slug,
  card,
  actions,
}: {
  slug: string;
  card: Schemas['CardView'];
  actions: Schemas['ActionView'][];
}) {
  return (
    <section className="stack" aria-labelledby="speelruimte">
      <h2 id="speelruimte" className="utrecht-heading-2">
        <Trans>Wat staat vast en wat ligt open?</Trans>
      </h2>
      <ul className="list">
        {card.points.map((point) => (
          <li key={point.id}>
            <PointOf
              slug={slug}
              point={point}
              somethingIsOpen={card.points.some(({ marker }) => marker === 'OPEN')}
              propose={actions.find(
                ({ action, decisionPointId }) =>
                  action === 'propose' && decisionPointId === point.id,
              )}
            />
          </li>
        ))}
      </ul>
      <p className="note">
        <Trans>
          Speelruimtekaart, versie {card.version} van {formatDay(card.createdAt)}
        </Trans>
      </p>
    </section>
  );
}

function PointOf(props: {
  slug: string;
  point: Point;
  somethingIsOpen: boolean;
  propose: Schemas['ActionView'] | undefined;
}) {
  switch (props.point.marker) {
    case 'FIXED':
      return <FixedPoint {...props} />;
    case 'OPEN':
      return <OpenPoint {...props} />;
    case 'UNKNOWN':
      return <UnknownPoint {...props} />;
  }
}
