import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '@/api/client';
import { consultationActionsQuery, consultationQuery } from '@/features/consultation/queries';
import { EnteredOnBehalf } from '@/features/contribution/EnteredOnBehalf';
import { OnBehalfForm } from '@/features/contribution/OnBehalfForm';
import { OnBehalfRefused } from '@/features/contribution/OnBehalfRefused';
import { paths } from '@/lib/paths';
import { Breadcrumb } from '@/ui/Breadcrumb';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/beheer/inspraak/$slug/namens')({
  loader: ({ context: { queryClient }, params: { slug } }) =>
    Promise.all([
      queryClient.query(consultationQuery(slug)),
      queryClient.query(consultationActionsQuery(slug)),
    ]),
  component: OnBehalfPage,
});

function OnBehalfPage() {
  const { t } = useLingui();
  const { slug } = Route.useParams();
  const { href } = useLocation();
  const { data: consultation } = useSuspenseQuery(consultationQuery(slug));
  const { actions } = useSuspenseQuery(consultationActionsQuery(slug)).data;
  const [entered, setEntered] = useState<Schemas['SubmittedProposal']>();
  const entries = actions.filter(({ action }) => action === 'propose-on-behalf');
  const points = consultation.card.points.filter(({ id }) =>
    entries.some(({ allowed, decisionPointId }) => allowed && decisionPointId === id),
  );
  return (
    <div className="wrap">
      <Breadcrumb current={t`Namens iemand invoeren`}>
        <Link {...paths.drafts()}>
          <Trans>Beheer</Trans>
        </Link>
        <Link {...paths.amend(slug)} lang="nl">
          {consultation.title}
        </Link>
      </Breadcrumb>
      <div className="page__head">
        <PageTitle>{t`Namens iemand invoeren`}</PageTitle>
        <p className="lead">
          <Trans>
            Voor wie een brief schreef, belde of op een bijeenkomst sprak. Het voorstel telt mee
            vanaf de dag dat het binnenkwam, en krijgt antwoord zoals elk ander.
          </Trans>
        </p>
      </div>
      {entered && <EnteredOnBehalf key={entered.proposal.id} entered={entered} />}
      {points.length > 0 ? (
        <OnBehalfForm slug={slug} points={points} onEntered={setEntered} />
      ) : (
        <OnBehalfRefused problem={entries[0]?.problem} returnTo={href} />
      )}
    </div>
  );
}
