import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { usePages } from '@/api/pages';
import { paths } from '@/lib/paths';
import { Dutch } from '@/ui/Dutch';
import { LoadMore } from '@/ui/LoadMore';
import { DecisionBody } from './DecisionBody';
import { decisionsQuery } from './queries';

/**
 * What became of a consultation: the closing word, and what was decided on each point.
 *
 * @param closingWord absent while it runs
 */
export function Conclusion({
  slug,
  closingWord,
}: {
  slug: string;
  closingWord: string | undefined;
}) {
  const { items, ...more } = usePages(decisionsQuery(slug));
  if (items.length === 0 && closingWord === undefined) return null;
  return (
    <section className="stack" aria-labelledby="uitkomst">
      <h2 id="uitkomst" className="utrecht-heading-2">
        <Trans>Wat het is geworden</Trans>
      </h2>
      {closingWord !== undefined && (
        <p className="lead written" lang="nl">
          {closingWord}
        </p>
      )}
      {items.length > 0 && (
        <ul className="list">
          {items.map((decision) => (
            <li key={decision.id} className="panel stack stack--tight">
              <p className="note">
                <Trans>
                  Besluit over: <Dutch>{decision.question}</Dutch>
                </Trans>
              </p>
              <h3 className="utrecht-heading-3">
                <Link {...paths.decision(slug, decision.id)} lang="nl">
                  {decision.outcome}
                </Link>
              </h3>
              <DecisionBody decision={decision} />
              {decision.contributionCount > 0 && (
                <p className="note">
                  <Plural
                    value={decision.contributionCount}
                    one="Dit besluit komt voort uit # keer inbreng."
                    other="Dit besluit komt voort uit # keer inbreng."
                  />
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
