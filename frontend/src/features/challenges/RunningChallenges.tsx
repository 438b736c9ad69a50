import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { usePages } from '@/api/pages';
import { formatDate } from '@/lib/dates';
import { LoadMore } from '@/ui/LoadMore';
import { claimSentences } from './claims';
import { consultationChallengesQuery } from './queries';

/**
 * The challenges that wait for an answer.
 *
 * @param answer shows how one answers
 */
export function RunningChallenges({
  slug,
  answer,
}: {
  slug: string;
  answer: (challenge: Schemas['ChallengeView']) => ReactNode;
}) {
  const { t } = useLingui();
  const { items, ...more } = usePages(consultationChallengesQuery(slug));
  const running = items.filter(({ state }) => state === 'RUNNING');
  if (running.length === 0 && !more.hasMore) return null;
  return (
    <section className="stack" aria-labelledby="wachten">
      <h2 id="wachten" className="utrecht-heading-2">
        <Trans>Vragen die op antwoord wachten</Trans>
      </h2>
      <ol className="list">
        {running.map((challenge) => (
          <li key={challenge.id} className="panel stack stack--tight">
            <h3 className="utrecht-heading-3" lang="nl">
              {challenge.decisionPointTitle}
            </h3>
            <p>
              <strong>{t(claimSentences[challenge.claim])}</strong>
            </p>
            <p className="written" lang="nl">
              {challenge.explanation}
            </p>
            <p>
              <Trans>Antwoord uiterlijk op {formatDate(challenge.dueDate)}.</Trans>
            </p>
            {answer(challenge)}
          </li>
        ))}
      </ol>
      <LoadMore {...more} />
    </section>
  );
}
