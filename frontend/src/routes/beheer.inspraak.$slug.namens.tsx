import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Refused } from '@/features/account/Refused';
import { consultationActionsQuery, consultationQuery } from '@/features/consultation/queries';
import { EnteredOnBehalf } from '@/features/contribution/EnteredOnBehalf';
import { type Entered, OnBehalfForm } from '@/features/contribution/OnBehalfForm';
import { LocationField } from '@/features/place/LocationField';
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
  const { data: consultation } = useSuspenseQuery(consultationQuery(slug));
  const { actions } = useSuspenseQuery(consultationActionsQuery(slug)).data;
  const [entered, setEntered] = useState<Entered>();
  const pointsFor = (name: string) =>
    consultation.card.points.filter(({ id }) =>
      actions.some(
        ({ action, allowed, decisionPointId }) =>
          action === name && allowed && decisionPointId === id,
      ),
    );
  const proposable = pointsFor('propose-on-behalf');
  const reactable = pointsFor('react-on-behalf');
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
            Voor wie een brief schreef, belde of op een bijeenkomst sprak. Het telt mee vanaf de dag
            dat het binnenkwam, en krijgt antwoord zoals alle inbreng.
          </Trans>
        </p>
      </div>
      {entered && <EnteredOnBehalf key={entered.receipt.entry} entered={entered} />}
      {proposable.length + reactable.length > 0 ? (
        <OnBehalfForm
          slug={slug}
          pointsFor={(kind) => (kind === 'proposal' ? proposable : reactable)}
          where={(field) => <LocationField {...field} />}
          onEntered={setEntered}
        />
      ) : (
        <Refused problem={actions.find(({ action }) => action === 'propose-on-behalf')?.problem} />
      )}
    </div>
  );
}
