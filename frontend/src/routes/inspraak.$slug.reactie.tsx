import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '@/api/client';
import { loginProblemOf } from '@/api/login';
import { problemSentence } from '@/api/problems';
import { NowSentence } from '@/features/consultation/NowSentence';
import { PointExplanation } from '@/features/consultation/PointExplanation';
import { consultationActionsQuery, consultationQuery } from '@/features/consultation/queries';
import { MailSent } from '@/features/contribution/MailSent';
import { ReactForm } from '@/features/contribution/ReactForm';
import { ReactionReceived } from '@/features/contribution/ReactionReceived';
import { LocationField } from '@/features/place/LocationField';
import { paths } from '@/lib/paths';
import { Alert } from '@/ui/Alert';
import { Breadcrumb } from '@/ui/Breadcrumb';
import { Dutch } from '@/ui/Dutch';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/inspraak/$slug/reactie')({
  validateSearch: ({ punt }: Record<string, unknown>): { punt?: string } =>
    typeof punt === 'string' ? { punt } : {},
  loader: ({ context: { queryClient }, params: { slug } }) =>
    Promise.all([
      queryClient.query(consultationQuery(slug)),
      queryClient.query(consultationActionsQuery(slug)),
    ]),
  component: ReactPage,
});

function ReactPage() {
  const { t } = useLingui();
  const { slug } = Route.useParams();
  const { punt } = Route.useSearch();
  const { data: consultation } = useSuspenseQuery(consultationQuery(slug));
  const [submitted, setSubmitted] = useState<Schemas['SubmittedReaction']>();
  const [mailedTo, setMailedTo] = useState<string>();
  const { points } = consultation.card;
  const point = points.find(({ id }) => id === punt) ?? points.find(({ open }) => open);
  const title = submitted
    ? t`Bedankt voor uw reactie`
    : mailedTo === undefined
      ? t`Geef een reactie`
      : t`Kijk in uw mail`;
  return (
    <div className="wrap">
      <Breadcrumb current={t`Geef een reactie`}>
        <Link {...paths.home()}>
          <Trans>Inspraak</Trans>
        </Link>
        <Link {...paths.consultation(slug)} lang="nl">
          {consultation.title}
        </Link>
      </Breadcrumb>
      <div className="page__head">
        <PageTitle>{title}</PageTitle>
        {point && (
          <p className="lead">
            <Trans>
              Over: <Dutch>{point.title}</Dutch>
            </Trans>
          </p>
        )}
        <NowSentence consultation={consultation} />
      </div>
      {submitted ? (
        <ReactionReceived submitted={submitted} />
      ) : mailedTo === undefined ? (
        <FormOrRefusal
          consultation={consultation}
          point={point}
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
  point,
  onSubmitted,
  onMailed,
}: {
  consultation: Schemas['ConsultationView'];
  point: Schemas['DecisionPointView'] | undefined;
  onSubmitted: (submitted: Schemas['SubmittedReaction']) => void;
  onMailed: (email: string) => void;
}) {
  const { t } = useLingui();
  const { actions } = useSuspenseQuery(consultationActionsQuery(slug)).data;
  const actionCalled = (name: string) =>
    actions.find(({ action, decisionPointId }) => action === name && decisionPointId === point?.id);
  const react = actionCalled('react');
  const loginFirst = loginProblemOf(react?.problem);
  if (!point || !(react?.allowed || loginFirst)) {
    return (
      <div className="form">
        <Alert tone="warning" heading={t`Hier kunt u nu niet op reageren`}>
          <p>{t(problemSentence(react?.problem))}</p>
        </Alert>
        {point && !point.open && <PointExplanation point={point} />}
        <p>
          <Link {...paths.consultation(slug)}>
            <Trans>Terug naar wat vaststaat en wat open ligt</Trans>
          </Link>
        </p>
      </div>
    );
  }
  return (
    <div className="columns">
      <ReactForm
        slug={slug}
        cardVersion={card.version}
        decisionPointId={point.id}
        loginFirst={loginFirst}
        byEmail={loginFirst !== undefined && actionCalled('react-by-email')?.allowed === true}
        where={(field) => <LocationField {...field} />}
        explain={(refused) => <PointExplanation point={refused} />}
        onSubmitted={onSubmitted}
        onMailed={onMailed}
      />
      <p className="note">
        <Link {...paths.reactions(slug, point.id)}>
          <Trans>Lees wat anderen vinden</Trans>
        </Link>
      </p>
    </div>
  );
}
