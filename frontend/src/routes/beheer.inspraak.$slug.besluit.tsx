import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client';
import { usePages } from '@/api/pages';
import { Refused } from '@/features/account/Refused';
import { themesQuery, worklistQuery } from '@/features/answer/queries';
import { consultationActionsQuery, consultationQuery } from '@/features/consultation/queries';
import { DecisionForm, type FixedFields as Fields } from '@/features/decision/DecisionForm';
import { DraftViolations } from '@/features/drafting/draftFields';
import { draftLabels } from '@/features/drafting/draftLabels';
import { FixedFields } from '@/features/drafting/DraftPointFields';
import { paths } from '@/lib/paths';
import { Breadcrumb } from '@/ui/Breadcrumb';
import { PageTitle } from '@/ui/PageTitle';

const answered = { filter: 'ANSWERED' } as const;

export const Route = createFileRoute('/beheer/inspraak/$slug/besluit')({
  validateSearch: ({ punt }: Record<string, unknown>): { punt?: string } =>
    typeof punt === 'string' ? { punt } : {},
  loader: ({ context: { queryClient }, params: { slug } }) =>
    Promise.all([
      queryClient.query(consultationQuery(slug)),
      queryClient.query(consultationActionsQuery(slug)),
    ]),
  component: DecidePage,
});

const fixedFields: Fields = (fixed, onChange, violations) => (
  <DraftViolations value={violations}>
    <FixedFields pointer="/fixed" fixed={fixed} onChange={onChange} />
  </DraftViolations>
);

function DecidePage() {
  const { t } = useLingui();
  const { slug } = Route.useParams();
  const { data: consultation } = useSuspenseQuery(consultationQuery(slug));
  const { actions } = useSuspenseQuery(consultationActionsQuery(slug)).data;
  const points = consultation.card.points.filter(({ id }) =>
    actions.some(
      ({ action, allowed, decisionPointId }) =>
        action === 'decide' && allowed && decisionPointId === id,
    ),
  );
  return (
    <div className="wrap">
      <Breadcrumb current={t`Besluit publiceren`}>
        <Link {...paths.drafts()}>
          <Trans>Beheer</Trans>
        </Link>
        <Link {...paths.amend(slug)} lang="nl">
          {consultation.title}
        </Link>
      </Breadcrumb>
      <div className="page__head">
        <PageTitle>{t`Besluit publiceren`}</PageTitle>
        <p className="lead">
          <Trans>
            Met het besluit staat het punt vast. Inwoners lezen wat er is besloten, waarom, en wat
            hun inbreng veranderde.
          </Trans>
        </p>
      </div>
      {points.length > 0 ? (
        <Deciding consultation={consultation} points={points} />
      ) : (
        <Refused problem={problemOfDeciding(actions)}>
          <Trans>U kunt hier nu geen besluit publiceren.</Trans>
        </Refused>
      )}
    </div>
  );
}

function Deciding({
  consultation,
  points,
}: {
  consultation: Schemas['ConsultationView'];
  points: Schemas['DecisionPointView'][];
}) {
  const { t } = useLingui();
  const navigate = Route.useNavigate();
  const { punt } = Route.useSearch();
  const { slug, card, portfolioHolder } = consultation;
  const { items: themes } = usePages(themesQuery(slug));
  const { items: contributions } = usePages(worklistQuery(slug, answered));
  return (
    <DecisionForm
      slug={slug}
      version={card.version}
      points={points}
      chosen={punt}
      holder={`${portfolioHolder.name}, ${portfolioHolder.function}`}
      themes={themes.filter(({ answeredCount }) => answeredCount > 0)}
      contributions={contributions
        .filter(({ answerId, ownAnswerId }) => answerId !== undefined && answerId === ownAnswerId)
        .map(({ id, title, text }) => ({ id, title: title ?? text }))}
      fixedFields={fixedFields}
      fixedLabels={Object.fromEntries(
        Object.entries(draftLabels).map(([name, label]) => [`/fixed/${name}`, { label: t(label) }]),
      )}
      onPublished={({ id }) => void navigate(paths.decision(slug, id))}
    />
  );
}

/** The problem of the first step to a decision that is not possible now. */
function problemOfDeciding(actions: Schemas['ActionView'][]): string | undefined {
  const refusals = actions.filter(({ action }) => action === 'decide' || action === 'amend');
  return refusals.find(({ allowed }) => !allowed)?.problem;
}
