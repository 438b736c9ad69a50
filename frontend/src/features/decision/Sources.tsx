import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { usePages } from '@/api/pages';
import { LoadMore } from '@/ui/LoadMore';
import { sourcesQuery } from './queries';

/**
 * What residents brought in that a decision came from.
 *
 * @param show the contributions, each with the way to its page
 */
export function Sources({
  decision,
  show,
}: {
  decision: Schemas['DecisionView'];
  show: (items: Schemas['DecisionSource'][]) => ReactNode;
}) {
  const { items, ...more } = usePages(sourcesQuery(decision.id));
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
      {show(items)}
      <LoadMore {...more} />
    </section>
  );
}
