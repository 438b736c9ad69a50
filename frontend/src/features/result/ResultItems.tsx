import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { usePages } from '@/api/pages';
import { formatDate } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { LoadMore } from '@/ui/LoadMore';
import { resultsQuery } from './queries';

type Result = Schemas['ResultView'];

const sentences: Record<Schemas['ResultKind'], MessageDescriptor> = {
  COMMITMENT_KEPT: msg`Dit is klaar. Dat zeggen ook de inwoners die het inbrachten.`,
  COMMITMENT_CLAIMED: msg`De gemeente zegt dat dit klaar is. Inwoners zeiden er nog niets over.`,
  DECISION_CARRIED_OUT: msg`Dit besluit is uitgevoerd: alle afspraken erbij zijn klaar.`,
  CONSULTATION_CONCLUDED: msg`Deze inspraak is afgerond. Lees wat ervan gekomen is.`,
};

/** What is finished, each with what that means and where it came from. */
export function ResultItems({ place }: { place: string | undefined }) {
  const { t } = useLingui();
  const { items, ...more } = usePages(resultsQuery(place));
  if (items.length === 0) {
    return (
      <p className="panel">
        <Trans>Hier is nog niets klaar.</Trans>
      </p>
    );
  }
  return (
    <>
      <ul className="list">
        {items.map((result) => (
          <li key={result.id} className="panel stack stack--tight">
            <h2 className="utrecht-heading-3" lang="nl">
              <ResultLink result={result}>{result.title}</ResultLink>
            </h2>
            <p>{t(sentences[result.kind])}</p>
            <p className="row note">
              <time dateTime={result.finishedOn}>{formatDate(result.finishedOn)}</time>
              {result.placeNames.length > 0 && (
                <span lang="nl">{result.placeNames.join(' · ')}</span>
              )}
              {result.kind !== 'CONSULTATION_CONCLUDED' && (
                <Link {...paths.consultation(result.consultation)} lang="nl">
                  {result.consultationTitle}
                </Link>
              )}
            </p>
          </li>
        ))}
      </ul>
      <LoadMore {...more} />
    </>
  );
}

function ResultLink({ result, children }: { result: Result; children: ReactNode }) {
  switch (result.kind) {
    case 'COMMITMENT_KEPT':
    case 'COMMITMENT_CLAIMED':
      return <Link {...paths.commitment(result.id)}>{children}</Link>;
    case 'DECISION_CARRIED_OUT':
      return <Link {...paths.decision(result.consultation, result.id)}>{children}</Link>;
    case 'CONSULTATION_CONCLUDED':
      return <Link {...paths.consultation(result.consultation)}>{children}</Link>;
  }
}
