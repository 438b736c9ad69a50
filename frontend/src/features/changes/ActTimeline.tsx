import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { usePages } from '@/api/pages';
import { markerNames } from '@/api/texts';
import { formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { Dutch } from '@/ui/Dutch';
import { LoadMore } from '@/ui/LoadMore';
import { actNames } from './actNames';
import { actsQuery } from './queries';

/** What officials did with a consultation and why, newest first. */
export function ActTimeline({ slug, consultationId }: { slug: string; consultationId: string }) {
  const { t } = useLingui();
  const { items, ...more } = usePages(actsQuery(slug));
  return (
    <section className="stack" aria-labelledby="tijdlijn">
      <h2 id="tijdlijn" className="utrecht-heading-2">
        <Trans>Wat er gebeurde</Trans>
      </h2>
      <ol className="list">
        {items.map((act) => (
          <li key={act.cardVersion} className="panel">
            <p className="note">
              <Trans>
                {formatDay(act.actedAt)} · versie {act.cardVersion}
              </Trans>
            </p>
            <h3 className="utrecht-heading-3">
              {t(actNames[act.kind])}
              {act.decisionPointTitle !== undefined && <Dutch>: {act.decisionPointTitle}</Dutch>}
            </h3>
            {act.markerBefore && act.markerAfter && act.markerBefore !== act.markerAfter && (
              <p>
                <Trans>
                  Eerst: {t(markerNames[act.markerBefore])}. Nu: {t(markerNames[act.markerAfter])}.
                </Trans>
              </p>
            )}
            {act.reason !== undefined && (
              <p className="written" lang="nl">
                {act.reason}
              </p>
            )}
            {act.signal && (
              <p>
                <strong>
                  <Trans>Let op: dit veranderde terwijl mensen meededen.</Trans>
                </strong>
              </p>
            )}
            {act.challengeId !== undefined && act.decisionPointId !== undefined && (
              <p>
                <Link {...paths.challenge(slug, act.decisionPointId)}>
                  <Trans>Dit volgde op de vraag van een inwoner</Trans>
                </Link>
              </p>
            )}
            {act.cardVersion > 1 && (
              <p className="no-print">
                <Link {...paths.changes(slug, { van: act.cardVersion - 1, tot: act.cardVersion })}>
                  <Trans>Vergelijk met de versie ervoor</Trans>
                </Link>
              </p>
            )}
            <p className="no-print">
              <Link {...paths.register({ over: consultationId, versie: act.cardVersion })}>
                <Trans>Controleer dit in het beslisregister</Trans>
              </Link>
            </p>
          </li>
        ))}
      </ol>
      <LoadMore {...more} />
    </section>
  );
}
