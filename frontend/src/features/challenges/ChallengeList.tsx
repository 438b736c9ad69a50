import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client';
import { usePages } from '@/api/pages';
import { formatDate, formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { LoadMore } from '@/ui/LoadMore';
import { challengeStateNames, claimSentences } from './claims';
import { JoinChallenge } from './JoinChallenge';
import { challengesQuery } from './queries';

/** Everything that residents disputed about one point, with the answers. */
export function ChallengeList({ slug, pointId }: { slug: string; pointId: string }) {
  const { items, ...more } = usePages(challengesQuery(slug, pointId));
  if (items.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="vragen">
      <h2 id="vragen" className="utrecht-heading-2">
        <Trans>Wat anderen vroegen</Trans>
      </h2>
      <ol className="list">
        {items.map((challenge) => (
          <li key={challenge.id} className="panel">
            <Challenge challenge={challenge} />
          </li>
        ))}
      </ol>
      <LoadMore {...more} />
    </section>
  );
}

function Challenge({ challenge }: { challenge: Schemas['ChallengeView'] }) {
  const { t } = useLingui();
  const { claim, state, explanation, challenger, raisedAt, joinerCount, dueDate } = challenge;
  return (
    <>
      <p className="note">
        {challenger === '' ? (
          <Trans>Gevraagd op {formatDay(raisedAt)}</Trans>
        ) : (
          <Trans>
            Gevraagd door {challenger}, {formatDay(raisedAt)}
          </Trans>
        )}
      </p>
      <h3 className="utrecht-heading-3">{t(claimSentences[claim])}</h3>
      {explanation !== '' && (
        <p className="written" lang="nl">
          {explanation}
        </p>
      )}
      {joinerCount > 0 && (
        <p>
          <Plural value={joinerCount} one="# ander doet mee" other="# anderen doen mee" />
        </p>
      )}
      <p>
        <strong>{t(challengeStateNames[state])}</strong>
      </p>
      {state === 'RUNNING' && (
        <>
          <p>
            {challenge.overdue ? (
              <strong>
                <Trans>
                  Wij hadden moeten antwoorden op {formatDate(dueDate)}. Wij zijn te laat.
                </Trans>
              </strong>
            ) : (
              <Trans>Wij antwoorden uiterlijk op {formatDate(dueDate)}.</Trans>
            )}
          </p>
          <JoinChallenge id={challenge.id} />
        </>
      )}
      {challenge.answer !== undefined && challenge.answeredAt !== undefined && (
        <div>
          <p className="note">
            <Trans>Antwoord van {formatDay(challenge.answeredAt)}</Trans>
          </p>
          <p className="written" lang="nl">
            {challenge.answer}
          </p>
        </div>
      )}
      <p className="no-print">
        <Link {...paths.register({ over: challenge.id })}>
          <Trans>Controleer dit in het beslisregister</Trans>
        </Link>
      </p>
    </>
  );
}
