import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '@/api/client';
import { loginProblemOf } from '@/api/login';
import { FixedReminder } from '@/features/consultation/FixedReminder';
import { NowSentence } from '@/features/consultation/NowSentence';
import { PointExplanation } from '@/features/consultation/PointExplanation';
import { consultationActionsQuery, consultationQuery } from '@/features/consultation/queries';
import { MailSent } from '@/features/contribution/MailSent';
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
  const [mailedTo, setMailedTo] = useState<string>();
  const title = submitted
    ? t`Bedankt voor uw voorstel`
    : mailedTo === undefined
      ? t`Doe een voorstel`
      : t`Kijk in uw mail`;
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
        <PageTitle>{title}</PageTitle>
        <NowSentence consultation={consultation} />
      </div>
      {submitted ? (
        <ProposalReceived submitted={submitted} />
      ) : mailedTo === undefined ? (
        <FormOrRefusal
          consultation={consultation}
          onSubmitted={setSubmitted}
          onMailed={setMailedTo}
        />
      ) : (
        <MailSent
          email={mailedTo}
          onBack={() => {
            setMailedTo(undefined);
          }}
        />
      )}
    </div>
  );
}

function FormOrRefusal({
  consultation: { slug, card },
  onSubmitted,
  onMailed,
}: {
  consultation: Schemas['ConsultationView'];
  onSubmitted: (submitted: Schemas['SubmittedProposal']) => void;
  onMailed: (email: string) => void;
}) {
  const { punt } = Route.useSearch();
  const navigate = Route.useNavigate();
  const { actions } = useSuspenseQuery(consultationActionsQuery(slug)).data;
  const actionOn = (pointId: string, name = 'propose') =>
    actions.find(({ action, decisionPointId }) => action === name && decisionPointId === pointId);
  const mayWriteOn = (pointId: string) => {
    const action = actionOn(pointId);
    return action?.allowed === true || loginProblemOf(action?.problem) !== undefined;
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
  const loginFirst = loginProblemOf(actionOn(wanted.id)?.problem);
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
        loginFirst={loginFirst}
        byEmail={
          loginFirst !== undefined && actionOn(wanted.id, 'propose-by-email')?.allowed === true
        }
        where={(field) => <LocationField {...field} />}
        explain={(point) => <PointExplanation point={point} />}
        onSubmitted={onSubmitted}
        onMailed={onMailed}
      />
      <FixedReminder points={card.points} />
    </div>
  );
}
