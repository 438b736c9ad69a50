import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { usePages } from '@/api/pages';
import { formatCount } from '@/lib/numbers';
import { Dutch } from '@/ui/Dutch';
import { LoadMore } from '@/ui/LoadMore';
import { Markdown } from '@/ui/Markdown';
import { OutcomePill } from './OutcomePill';
import { answerFiguresQuery, answersQuery } from './publishedQueries';

/** How the municipality keeps its promise to answer, and what it answered. */
export function AnswerCounters({ slug }: { slug: string }) {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(answerFiguresQuery(slug));
  const { items, ...more } = usePages(answersQuery(slug));
  if (data.contributions === 0) return null;
  const figures: [name: string, count: number, meaning: string][] = [
    [t`ingebracht`, data.contributions, t`alles wat inwoners instuurden`],
    [t`beantwoord`, data.answered, t`met een gepubliceerd antwoord`],
    [t`op tijd beantwoord`, data.inTime, t`uiterlijk op de laatste dag die wij beloofden`],
    [t`te laat`, data.overdue, t`nog geen antwoord, en de laatste dag is voorbij`],
    [t`ingetrokken`, data.withdrawn, t`door de inwoner, voor het antwoord`],
    [t`gewist`, data.erased, t`door de inwoner, voor het antwoord`],
    [t`verborgen`, data.hidden, t`door een moderator, met een reden`],
  ];
  return (
    <section className="stack" aria-labelledby="antwoorden">
      <h2 id="antwoorden" className="utrecht-heading-2">
        <Trans>Antwoorden</Trans>
      </h2>
      <dl className="figures">
        {figures.map(([name, count, meaning]) => (
          <div key={name}>
            <dt>
              {name} <span className="note">{meaning}</span>
            </dt>
            <dd>{formatCount(count)}</dd>
          </div>
        ))}
      </dl>
      {items.length > 0 && (
        <ul className="list">
          {items.map((answer) => (
            <li key={answer.id} className="panel stack stack--tight">
              <h3 className="utrecht-heading-3">
                {answer.theme === undefined && answer.contributionTitle === undefined ? (
                  <Trans>Eén keer inbreng</Trans>
                ) : (
                  <Dutch>{answer.theme ?? answer.contributionTitle ?? ''}</Dutch>
                )}
              </h3>
              <p className="row note">
                <OutcomePill outcome={answer.outcome} />
                <span>
                  <Trans>Antwoord op {formatCount(answer.contributionCount)} keer inbreng</Trans>
                </span>
              </p>
              <Markdown html={answer.html} />
            </li>
          ))}
        </ul>
      )}
      <LoadMore {...more} />
    </section>
  );
}
