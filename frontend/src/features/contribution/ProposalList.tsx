import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useLocation } from '@tanstack/react-router';
import type { Schemas } from '@/api/client';
import { moderationGrounds } from '@/api/moderation';
import { usePages } from '@/api/pages';
import { formatDay } from '@/lib/dates';
import { formatCount } from '@/lib/numbers';
import { paths } from '@/lib/paths';
import { Dutch } from '@/ui/Dutch';
import { HiddenText } from '@/ui/HiddenText';
import { LoadMore } from '@/ui/LoadMore';
import { Withdrawn } from '@/ui/Withdrawn';
import { proposalsQuery } from './queries';
import { standInTitle } from './standIns';

/** The value of `sorteer` in the address; without it, the newest come first. */
export type Sort = 'steun';

/** What a value of `sorteer` asks for. */
export function sortOf(sort: Sort | undefined): Schemas['ProposalSort'] {
  return sort === 'steun' ? 'MOST_SUPPORTED' : 'NEWEST';
}

/** The proposals of a consultation, newest or most supported first, page by page. */
export function ProposalList({
  slug,
  count,
  sort,
}: {
  slug: string;
  count: number;
  sort: Schemas['ProposalSort'];
}) {
  const { items, ...more } = usePages(proposalsQuery(slug, sort));
  const { pathname } = useLocation();
  return (
    <section className="stack" aria-labelledby="voorstellen">
      <div className="row row--apart">
        <h2 id="voorstellen" className="utrecht-heading-2">
          <Plural value={count} _0="Voorstellen" one="# voorstel" other="# voorstellen" />
        </h2>
        {items.length > 1 && <SortChoice slug={slug} />}
      </div>
      {items.length === 0 ? (
        <p className="panel">
          <Trans>Er zijn nog geen voorstellen.</Trans>
        </p>
      ) : (
        <>
          <ul className="list no-print">
            {items.map((proposal) => (
              <li key={proposal.id}>
                <ProposalItem slug={slug} proposal={proposal} />
              </li>
            ))}
          </ul>
          <p className="print-only">
            <Trans>Lees ze op {window.location.origin + pathname}</Trans>
          </p>
        </>
      )}
      <LoadMore {...more} />
    </section>
  );
}

function SortChoice({ slug }: { slug: string }) {
  const { t } = useLingui();
  const choices: [Sort | undefined, string][] = [
    [undefined, t`Nieuwste eerst`],
    ['steun', t`Meeste steun eerst`],
  ];
  return (
    <nav aria-label={t`Volgorde van de voorstellen`}>
      <ul className="choices">
        {choices.map(([sort, label]) => (
          <li key={label}>
            <Link
              {...paths.consultation(slug, sort)}
              activeOptions={{ exact: true }}
              resetScroll={false}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ProposalItem({ slug, proposal }: { slug: string; proposal: Schemas['ProposalSummary'] }) {
  const { t } = useLingui();
  const { hidden, withdrawnAt } = proposal;
  const standIn = standInTitle(proposal);
  return (
    <article className="proposal">
      <h3 className="utrecht-heading-4">
        <Link {...paths.proposal(slug, proposal.id)}>
          {standIn ? t(standIn) : <Dutch>{proposal.title}</Dutch>}
        </Link>
      </h3>
      {withdrawnAt !== undefined ? (
        <Withdrawn day={formatDay(withdrawnAt)} />
      ) : hidden ? (
        <HiddenText
          ground={t(moderationGrounds[hidden.ground])}
          reason={hidden.reason}
          day={formatDay(hidden.hiddenAt)}
        />
      ) : (
        <p className="proposal__text" lang="nl">
          {proposal.text}
        </p>
      )}
      <p className="note">
        <Trans>
          {proposal.author}, {formatDay(proposal.submittedAt)}
        </Trans>
        {' · '}
        <Dutch>{proposal.decisionPoint.title}</Dutch>
      </p>
      <p className="proposal__support">
        <strong>{formatCount(proposal.supportCount)}</strong> <Trans>keer gesteund</Trans>
      </p>
    </article>
  );
}
