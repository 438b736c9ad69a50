import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client';
import { usePages } from '@/api/pages';
import { paths } from '@/lib/paths';
import { Dutch } from '@/ui/Dutch';
import { LoadMore } from '@/ui/LoadMore';
import { sourcesQuery } from './queries';

/** What residents brought in that a decision came from. */
export function Sources({ decision }: { decision: Schemas['DecisionView'] }) {
  const { items, ...more } = usePages(sourcesQuery(decision.id));
  const { slug } = decision.consultation;
  return (
    <section className="stack" aria-labelledby="bronnen">
      <h2 id="bronnen" className="utrecht-heading-2">
        <Trans>Waar dit uit voortkomt</Trans>
      </h2>
      <p>
        <Plural
          value={decision.contributionCount}
          _0="Op dit punt bracht niemand iets in."
          one="# keer inbreng van inwoners"
          other="# keer inbreng van inwoners"
        />
      </p>
      {items.length > 0 && (
        <ul className="list">
          {items.map(({ contributionId, kind, title, theme }) => (
            <li key={contributionId} className="panel">
              {kind === 'REACTION' ? (
                <Link {...paths.reaction(slug, contributionId)}>
                  <Trans>Reactie</Trans>
                </Link>
              ) : (
                <Link {...paths.proposal(slug, contributionId)}>
                  {title ? <Dutch>{title}</Dutch> : <Trans>Gewist of verborgen voorstel</Trans>}
                </Link>
              )}
              {theme !== undefined && (
                <p className="note">
                  <Trans>
                    Thema: <Dutch>{theme}</Dutch>
                  </Trans>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <LoadMore {...more} />
    </section>
  );
}
