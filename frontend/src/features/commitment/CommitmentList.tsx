import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { usePages } from '@/api/pages';
import { formatCount } from '@/lib/numbers';
import { paths } from '@/lib/paths';
import { LoadMore } from '@/ui/LoadMore';
import { CommitmentItems } from './CommitmentItems';
import { commitmentFiguresQuery, commitmentsQuery } from './queries';

/** What was agreed in a consultation, and how much of it is kept. */
export function CommitmentList({ slug }: { slug: string }) {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(commitmentFiguresQuery(slug));
  const { items, ...more } = usePages(commitmentsQuery(slug));
  if (data.commitmentCount === 0) return null;
  const figures: [name: string, count: number, meaning: string][] = [
    [t`nagekomen`, data.keptCount, t`inwoners zeggen ja, en niemand nee of voor een deel`],
    [
      t`lopend`,
      data.runningCount,
      t`er is nog tijd, of de gemeente zegt klaar en er zei nog niemand iets`,
    ],
    [t`te laat`, data.lateCount, t`niet klaar, en de laatste dag is voorbij`],
    [
      t`niet eens`,
      data.disputedCount,
      t`de gemeente zegt klaar, een inwoner zegt nee of voor een deel`,
    ],
  ];
  return (
    <section className="stack" aria-labelledby="afspraken">
      <h2 id="afspraken" className="utrecht-heading-2">
        <Trans>Afspraken</Trans>
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
      <CommitmentItems
        items={items}
        link={({ id, text }) => <Link {...paths.commitment(id)}>{text}</Link>}
      />
      <LoadMore {...more} />
    </section>
  );
}
