import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { usePages } from '@/api/pages';
import { paths } from '@/lib/paths';
import { LoadMore } from '@/ui/LoadMore';
import { figureRowsQuery } from './queries';

type Row = Schemas['FigureRow'];

const kindNames: Record<Schemas['FigureRowKind'], MessageDescriptor> = {
  CONSULTATION: msg`Inspraaktraject`,
  POINT: msg`Beslispunt`,
  ACT: msg`Wijziging`,
  CHALLENGE: msg`Stond dit al vast?`,
  PROPOSAL: msg`Voorstel`,
  REACTION: msg`Reactie`,
  DECISION: msg`Besluit`,
  COMMITMENT: msg`Afspraak`,
};

/** What a figure counts: each with its page and its place in the register. */
export function FigureRows({
  figure,
  consultation,
}: {
  figure: Schemas['Figure'];
  consultation: string | undefined;
}) {
  const { t } = useLingui();
  const { items, ...more } = usePages(figureRowsQuery(figure, consultation));
  if (items.length === 0) {
    return (
      <p className="panel">
        <Trans>Hier is er nu geen een van.</Trans>
      </p>
    );
  }
  return (
    <div className="stack">
      <ul className="list">
        {items.map((row) => {
          const title = row.title ?? t(kindNames[row.kind]);
          return (
            <li key={`${row.id} ${String(row.cardVersion)}`} className="panel stack stack--tight">
              <h2 className="utrecht-heading-3" lang={row.title === undefined ? undefined : 'nl'}>
                <RowLink row={row}>{title}</RowLink>
              </h2>
              <p className="row note">
                <span>{t(kindNames[row.kind])}</span>
                {row.kind !== 'CONSULTATION' && <span lang="nl">{row.consultationTitle}</span>}
                <Link
                  {...paths.register({
                    over: row.subject,
                    ...(row.cardVersion !== undefined && { versie: row.cardVersion }),
                  })}
                  aria-label={t`In het beslisregister: ${title}`}
                >
                  <Trans>In het beslisregister</Trans>
                </Link>
              </p>
            </li>
          );
        })}
      </ul>
      <LoadMore {...more} />
    </div>
  );
}

function RowLink({ row, children }: { row: Row; children: ReactNode }) {
  const { id, consultation: slug, decisionPointId = '' } = row;
  switch (row.kind) {
    case 'CONSULTATION':
      return <Link {...paths.consultation(slug)}>{children}</Link>;
    case 'POINT':
      return (
        <Link {...paths.consultation(slug)} hash={`punt-${id}`}>
          {children}
        </Link>
      );
    case 'ACT':
      return <Link {...paths.changes(slug)}>{children}</Link>;
    case 'CHALLENGE':
      return <Link {...paths.challenge(slug, decisionPointId)}>{children}</Link>;
    case 'PROPOSAL':
      return <Link {...paths.proposal(slug, id)}>{children}</Link>;
    case 'REACTION':
      return <Link {...paths.reaction(slug, id)}>{children}</Link>;
    case 'DECISION':
      return <Link {...paths.decision(slug, id)}>{children}</Link>;
    case 'COMMITMENT':
      return <Link {...paths.commitment(id)}>{children}</Link>;
  }
}
