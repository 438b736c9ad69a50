import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { formatDay } from '@/lib/dates';
import { Dutch } from '@/ui/Dutch';
import { Markdown } from '@/ui/Markdown';
import { OutcomePill } from './OutcomePill';
import { contributionAnswerQuery } from './publishedQueries';

/** The answer to a contribution, and what it said before. */
export function ContributionAnswer({ id }: { id: string }) {
  const { data: answer } = useSuspenseQuery(contributionAnswerQuery(id));
  if (answer === null) {
    return (
      <p className="note">
        <Trans>Hierop is nog geen antwoord.</Trans>
      </p>
    );
  }
  const [, ...earlier] = answer.versions;
  return (
    <section className="panel stack stack--tight" aria-labelledby="antwoord">
      <h2 id="antwoord" className="utrecht-heading-3">
        <Trans>Antwoord van de gemeente</Trans>
      </h2>
      <p>
        <OutcomePill outcome={answer.outcome} />
      </p>
      <Markdown html={answer.html} />
      <p className="note">
        <Dutch>{answer.officialFunction}</Dutch>, {formatDay(answer.publishedAt)}
      </p>
      {answer.theme !== undefined && (
        <p className="note">
          <Trans>
            Dit is één antwoord op alle inbreng over: <Dutch>{answer.theme}</Dutch>
          </Trans>
        </p>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>
            <Trans>Wat hier eerder stond</Trans>
          </summary>
          <ul className="list">
            {earlier.map((version) => (
              <li key={version.number} className="stack stack--tight">
                <p className="note">{formatDay(version.publishedAt)}</p>
                <p>
                  <OutcomePill outcome={version.outcome} />
                </p>
                <Markdown html={version.html} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
