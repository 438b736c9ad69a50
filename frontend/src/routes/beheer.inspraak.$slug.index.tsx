import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client';
import type { Violation } from '@/api/violations';
import { Refused } from '@/features/account/Refused';
import { FieldLabels } from '@/features/amending/ActForm';
import { AnswerChallenge } from '@/features/amending/AnswerChallenge';
import { ConsultationActs } from '@/features/amending/ConsultationActs';
import { Handover } from '@/features/amending/Handover';
import { NewVersion } from '@/features/amending/NewVersion';
import { PointActs } from '@/features/amending/PointActs';
import { RunningChallenges } from '@/features/challenges/RunningChallenges';
import { consultationChallengesQuery } from '@/features/challenges/queries';
import { PointAsItStood } from '@/features/consultation/PointAsItStood';
import { consultationActionsQuery, consultationQuery } from '@/features/consultation/queries';
import { draftLabels, fieldOf } from '@/features/drafting/draftLabels';
import { DraftPhases } from '@/features/drafting/DraftPhases';
import { DraftViolations } from '@/features/drafting/draftFields';
import { PointFields } from '@/features/drafting/DraftPoints';
import { municipalityQuery } from '@/features/municipality/queries';
import { paths } from '@/lib/paths';
import { Breadcrumb } from '@/ui/Breadcrumb';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/beheer/inspraak/$slug/')({
  loader: ({ context: { queryClient }, params: { slug } }) =>
    Promise.all([
      queryClient.query(consultationQuery(slug)),
      queryClient.query(consultationActionsQuery(slug)),
      queryClient.infiniteQuery(consultationChallengesQuery(slug)),
    ]),
  component: AmendPage,
});

function pointFields(
  pointer: string,
  point: Schemas['DraftPoint'],
  onChange: (point: Schemas['DraftPoint']) => void,
  violations: Violation[],
  markerGiven: boolean,
) {
  return (
    <DraftViolations value={violations}>
      <PointFields pointer={pointer} point={point} onChange={onChange} markerGiven={markerGiven} />
    </DraftViolations>
  );
}

function phaseFields(
  phases: Schemas['DraftPhase'][],
  onChange: (phases: Schemas['DraftPhase'][]) => void,
  violations: Violation[],
) {
  return (
    <DraftViolations value={violations}>
      <DraftPhases phases={phases} onChange={onChange} />
    </DraftViolations>
  );
}

function AmendPage() {
  const { t } = useLingui();
  const { slug } = Route.useParams();
  const { data: consultation } = useSuspenseQuery(consultationQuery(slug));
  const { portfolioHolders } = useSuspenseQuery(municipalityQuery()).data;
  const { actions } = useSuspenseQuery(consultationActionsQuery(slug)).data;
  const { card } = consultation;
  const amend = actions.find(({ action }) => action === 'amend');
  const labelOf = (pointer: string) => {
    const field = fieldOf(pointer);
    return field ? t(draftLabels[field]) : pointer;
  };
  const may = (name: string, pointId?: string) =>
    actions.some(
      ({ action, allowed, decisionPointId }) =>
        action === name && allowed && decisionPointId === pointId,
    );
  return (
    <div className="wrap">
      <Breadcrumb current={t`Wijzigen`}>
        <Link {...paths.drafts()}>
          <Trans>Beheer</Trans>
        </Link>
        <Link {...paths.consultation(slug)} lang="nl">
          {consultation.title}
        </Link>
      </Breadcrumb>
      <div className="page__head">
        <PageTitle>{t`Wijzigen: ${consultation.title}`}</PageTitle>
        <p className="lead">
          <Trans>
            Dit is gepubliceerd. U kunt niets stil veranderen: elke handeling heeft een reden en
            komt in het register.
          </Trans>
        </p>
        <p>
          <Link {...paths.worklist(slug)}>
            <Trans>Antwoorden op wat inwoners inbrachten</Trans>
          </Link>
        </p>
      </div>
      <FieldLabels value={labelOf}>
        <div className="stack stack--loose">
          {amend?.allowed !== true && <Refused problem={amend?.problem} />}
          {may('propose-on-behalf', card.points.find(({ open }) => open)?.id) && (
            <p>
              <Link {...paths.onBehalf(slug)}>
                <Trans>Voer in wat op papier, per telefoon of op een bijeenkomst binnenkwam</Trans>
              </Link>
            </p>
          )}
          <NewVersion slug={slug} version={card.version} />
          <RunningChallenges
            slug={slug}
            answer={(challenge) => (
              <AnswerChallenge challenge={challenge} version={card.version} fields={pointFields} />
            )}
          />
          <section className="stack" aria-labelledby="punten">
            <h2 id="punten" className="utrecht-heading-2">
              <Trans>De speelruimtekaart</Trans>
            </h2>
            <ul className="list">
              {card.points.map((point) => (
                <li key={point.id} className="stack stack--tight">
                  <PointAsItStood point={point} />
                  {may('decide', point.id) && (
                    <p>
                      <Link {...paths.decide(slug, point.id)}>
                        <Trans>Publiceer het besluit over dit punt</Trans>
                      </Link>
                    </p>
                  )}
                  <PointActs
                    slug={slug}
                    version={card.version}
                    point={point}
                    may={(name) => may(name, point.id)}
                    fields={pointFields}
                  />
                </li>
              ))}
            </ul>
          </section>
          {amend?.allowed === true && (
            <Handover
              consultation={consultation}
              portfolioHolders={portfolioHolders}
              may={(name) => may(name)}
            />
          )}
          <ConsultationActs
            consultation={consultation}
            may={(name) => may(name)}
            pointFields={pointFields}
            phaseFields={phaseFields}
          />
        </div>
      </FieldLabels>
    </div>
  );
}
