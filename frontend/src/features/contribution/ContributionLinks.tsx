import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import { Dutch } from '@/ui/Dutch';

/** A contribution in a list of what something came from. */
export interface LinkedContribution {
  contributionId: string;
  kind: string;
  title?: string;
  theme?: string;
}

/** Contributions that something came from, each with the way to its page. */
export function ContributionLinks({ slug, items }: { slug: string; items: LinkedContribution[] }) {
  if (items.length === 0) return null;
  return (
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
  );
}
