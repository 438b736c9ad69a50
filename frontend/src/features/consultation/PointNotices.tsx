import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client';
import { formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';

/**
 * What one must know of a point besides its marker, and where one disputes that.
 *
 * @param overdue whether it should have been known by now
 * @param challenged whether a resident disputes it and waits for an answer
 * @param signal the last act that changed it while residents contributed
 */
export function PointNotices({
  slug,
  point,
  overdue,
  challenged,
  signal,
}: {
  slug: string;
  point: Schemas['DecisionPointView'];
  overdue: boolean;
  challenged: boolean;
  signal: Schemas['ActView'] | undefined;
}) {
  return (
    <>
      {overdue && (
        <p className="point__notice">
          <strong>
            <Trans>Dit had al bekend moeten zijn.</Trans>
          </strong>
        </p>
      )}
      {signal && (
        <p className="point__notice">
          <strong>
            {signal.markerBefore === 'OPEN' && signal.markerAfter === 'FIXED' ? (
              <Trans>Let op: dit lag open en ligt vast sinds {formatDay(signal.actedAt)}.</Trans>
            ) : (
              <Trans>
                Let op: dit veranderde op {formatDay(signal.actedAt)}, terwijl mensen meededen.
              </Trans>
            )}
          </strong>{' '}
          <Link {...paths.changes(slug, { van: signal.cardVersion - 1, tot: signal.cardVersion })}>
            <Trans>Wat veranderde er?</Trans>
          </Link>
        </p>
      )}
      {point.withdrawnAt === undefined && (
        <p className={challenged ? 'note' : 'note no-print'}>
          <Link {...paths.challenge(slug, point.id)}>
            {challenged ? (
              <Trans>Een inwoner vraagt of dit klopt. Lees de vraag.</Trans>
            ) : (
              <Trans>Klopt dit volgens u niet?</Trans>
            )}
            <span className="visually-hidden" lang="nl">
              : {point.title}
            </span>
          </Link>
        </p>
      )}
    </>
  );
}
