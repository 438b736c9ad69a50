import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { phaseNames } from '@/api/texts';
import { formatDate, formatDay } from '@/lib/dates';
import { differingPoints, phasesDiffer } from './difference';
import { cardVersionQuery } from './queries';

/**
 * How two versions of a card differ: what it said then beside what it says now.
 *
 * @param show shows a point as it stood
 */
export function CardDifference({
  slug,
  from,
  to,
  show,
}: {
  slug: string;
  from: number;
  to: number;
  show: (point: Schemas['DecisionPointView']) => ReactNode;
}) {
  const [{ data: before }, { data: after }] = useSuspenseQueries({
    queries: [cardVersionQuery(slug, from), cardVersionQuery(slug, to)],
  });
  const points = differingPoints(before, after);
  return (
    <section className="stack" aria-labelledby="verschil">
      <h2 id="verschil" className="utrecht-heading-2">
        <Trans>
          Versie {from} en versie {to}
        </Trans>
      </h2>
      {points.map((point) => (
        <div key={point.id} className="pair">
          <Side heading={<Was when={before.createdAt} />}>
            {point.before ? (
              show(point.before)
            ) : (
              <Trans>Dit punt stond nog niet op de kaart.</Trans>
            )}
          </Side>
          <Side heading={<Became when={after.createdAt} />}>
            {point.after ? show(point.after) : <Trans>Dit punt stond nog niet op de kaart.</Trans>}
          </Side>
        </div>
      ))}
      {phasesDiffer(before, after) && (
        <div className="pair">
          <Side heading={<Was when={before.createdAt} />}>
            <Phases phases={before.phases} />
          </Side>
          <Side heading={<Became when={after.createdAt} />}>
            <Phases phases={after.phases} />
          </Side>
        </div>
      )}
      {points.length === 0 && !phasesDiffer(before, after) && (
        <p>
          <Trans>De kaart zegt in deze twee versies hetzelfde.</Trans>
        </p>
      )}
    </section>
  );
}

function Was({ when }: { when: string }) {
  return <Trans>Eerst ({formatDay(when)})</Trans>;
}

function Became({ when }: { when: string }) {
  return <Trans>Daarna ({formatDay(when)})</Trans>;
}

function Side({ heading, children }: { heading: ReactNode; children: ReactNode }) {
  return (
    <div className="stack stack--tight">
      <h3 className="utrecht-heading-4">{heading}</h3>
      {children}
    </div>
  );
}

function Phases({ phases }: { phases: Schemas['PhaseView'][] }) {
  const { t } = useLingui();
  return (
    <ul>
      {phases.map(({ phase, firstDate }) => (
        <li key={phase}>
          {t(phaseNames[phase])}: <Trans>vanaf {formatDate(firstDate)}</Trans>
        </li>
      ))}
    </ul>
  );
}
