import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '@/api/client';
import { FixedReminder } from '@/features/consultation/FixedReminder';
import { NowSentence } from '@/features/consultation/NowSentence';
import { PointExplanation } from '@/features/consultation/PointExplanation';
import { consultationActionsQuery, consultationQuery } from '@/features/consultation/queries';
import { ProposalReceived } from '@/features/contribution/ProposalReceived';
import { ProposeForm } from '@/features/contribution/ProposeForm';
import { ProposeRefused } from '@/features/contribution/ProposeRefused';
import { LocationField } from '@/features/place/LocationField';
import { paths } from '@/lib/paths';
import { Breadcrumb } from '@/ui/Breadcrumb';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/inspraak/$slug/voorstel')({
  validateSearch: ({ punt }: Record<string, unknown>): { punt?: string } =>
    typeof punt === 'string' ? { punt } : {},
  loader: ({ context: { queryClient }, params: { slug } }) =>
    Promise.all([
      queryClient.query(consultationQuery(slug)),
      queryClient.query(consultationActionsQuery(slug)),
    ]),
  component: ProposePage,
});

function ProposePage() {
  const { t } = useLingui();
  const { slug } = Route.useParams();
  const { data: consultation } = useSuspenseQuery(consultationQuery(slug));
  const [submitted, setSubmitted] = useState<Schemas['SubmittedProposal']>();
  return (
    <div className="wrap">
      <Breadcrumb current={t`Doe een voorstel`}>
        <Link {...paths.home()}>
          <Trans>Inspraak</Trans>
        </Link>
        <Link {...paths.consultation(slug)} lang="nl">
          {consultation.title}
        </Link>
      </Breadcrumb>
      <div className="page__head">
        <PageTitle>{submitted ? t`Bedankt voor uw voorstel` : t`Doe een voorstel`}</PageTitle>
        <NowSentence consultation={consultation} />
      </div>
      {submitted ? (
        <ProposalReceived submitted={submitted} />
      ) : (
        <FormOrRefusal consultation={consultation} onSubmitted={setSubmitted} />
      )}
    </div>
  );
}

function FormOrRefusal({
  consultation: { slug, card },
  onSubmitted,
}: {
  consultation: Schemas['ConsultationView'];
  onSubmitted: (submitted: Schemas['SubmittedProposal']) => void;
}) {
  const { punt } = Route.useSearch();
  const navigate = Route.useNavigate();
  const { actions } = useSuspenseQuery(consultationActionsQuery(slug)).data;
  const actionOn = (pointId: string) =>
    actions.find(
      ({ action, decisionPointId }) => action === 'propose' && decisionPointId === pointId,
    );
  const mayWriteOn = (pointId: string) => {
    const action = actionOn(pointId);
    return action?.allowed === true || action?.problem === 'unauthorized';
  };

  const open = card.points.filter(({ id }) => mayWriteOn(id));
  const wanted = card.points.find(({ id }) => id === punt) ?? open[0] ?? card.points[0];
  if (!wanted || !mayWriteOn(wanted.id)) {
    return (
      <ProposeRefused
        slug={slug}
        problem={wanted && actionOn(wanted.id)?.problem}
        explanation={wanted && !wanted.open && <PointExplanation point={wanted} />}
        open={open}
      />
    );
  }
  return (
    <div className="columns">
      <ProposeForm
        slug={slug}
        cardVersion={card.version}
        points={open}
        chosen={wanted.id}
        onChoose={(id) =>
          void navigate({ search: { punt: id }, replace: true, resetScroll: false })
        }
        loginFirst={open.some(({ id }) => actionOn(id)?.problem === 'unauthorized')}
        where={(field) => <LocationField {...field} />}
        explain={(point) => <PointExplanation point={point} />}
        onSubmitted={onSubmitted}
      />
      <FixedReminder points={card.points} />
    </div>
  );
}
