import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client';
import { formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { CardPoint } from './CardPoint';
import { PointNotices } from './PointNotices';

/**
 * What stands fixed, lies open or is not known yet: the heart of the page of a consultation.
 *
 * @param actions what the person on this screen may do, one `propose` and one `react` per point; `amend` for an official
 */
export function SpeelruimteCard({
  consultation,
  actions,
}: {
  consultation: Schemas['ConsultationView'];
  actions: Schemas['ActionView'][];
}) {
  const { slug, card, nothingOpenSince, signals, overduePoints, challengedPoints } = consultation;
  const actionOn = (name: string, pointId: string) =>
    actions.find(({ action, decisionPointId }) => action === name && decisionPointId === pointId);
  const standing = card.points.filter(({ withdrawnAt }) => withdrawnAt === undefined);
  return (
    <section className="stack" aria-labelledby="speelruimte">
      <h2 id="speelruimte" className="utrecht-heading-2">
        <Trans>Wat staat vast en wat ligt open?</Trans>
      </h2>
      {nothingOpenSince !== undefined && (
        <p className="lead">
          <strong>
            <Trans>Er ligt niets meer open sinds {formatDay(nothingOpenSince)}.</Trans>
          </strong>
        </p>
      )}
      <ul className="list">
        {card.points.map((point) => (
          <li key={point.id}>
            <CardPoint
              slug={slug}
              point={point}
              somethingIsOpen={standing.some(({ marker }) => marker === 'OPEN')}
              propose={actionOn('propose', point.id)}
              react={actionOn('react', point.id)}
            >
              <PointNotices
                slug={slug}
                point={point}
                overdue={overduePoints.includes(point.id)}
                challenged={challengedPoints.includes(point.id)}
                signal={signals.find(({ decisionPointId }) => decisionPointId === point.id)}
              />
            </CardPoint>
          </li>
        ))}
      </ul>
      <p className="note">
        <Trans>
          Speelruimtekaart, versie {card.version} van {formatDay(card.createdAt)}
        </Trans>{' '}
        ·{' '}
        <Link {...paths.changes(slug)}>
          <Trans>Bekijk alle wijzigingen</Trans>
        </Link>{' '}
        ·{' '}
        <Link {...paths.register({ traject: consultation.id })}>
          <Trans>Controleer dit in het beslisregister</Trans>
        </Link>
      </p>
      {actions.some(({ action, allowed }) => action === 'amend' && allowed) && (
        <p className="no-print">
          <Link {...paths.amend(slug)}>
            <Trans>Wijzig dit inspraaktraject</Trans>
          </Link>
        </p>
      )}
    </section>
  );
}
