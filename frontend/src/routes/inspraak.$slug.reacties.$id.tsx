import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { moderationGrounds } from '@/api/moderation';
import { sessionQuery } from '@/features/account/queries';
import { ContributionAnswer } from '@/features/answer/ContributionAnswer';
import { contributionAnswerQuery } from '@/features/answer/publishedQueries';
import { cardVersionQuery } from '@/features/changes/queries';
import { PointAsItStood } from '@/features/consultation/PointAsItStood';
import { CameIn } from '@/features/contribution/CameIn';
import { FormerVersions } from '@/features/contribution/FormerVersions';
import { NotAnObjection } from '@/features/contribution/NotAnObjection';
import { OwnContribution } from '@/features/contribution/OwnContribution';
import { reactionQuery } from '@/features/contribution/queries';
import { StancePill } from '@/features/contribution/StancePill';
import { OwnHiddenText } from '@/features/moderation/OwnHiddenText';
import { ReportText } from '@/features/moderation/ReportText';
import { municipalityQuery } from '@/features/municipality/queries';
import { traceQuery } from '@/features/decision/queries';
import { Trace } from '@/features/decision/Trace';
import { LocationField } from '@/features/place/LocationField';
import { ShownLocation } from '@/features/place/ShownLocation';
import { formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { Breadcrumb } from '@/ui/Breadcrumb';
import { Dutch } from '@/ui/Dutch';
import { HiddenText } from '@/ui/HiddenText';
import { Markdown } from '@/ui/Markdown';
import { PageTitle } from '@/ui/PageTitle';
import { Withdrawn } from '@/ui/Withdrawn';

export const Route = createFileRoute('/inspraak/$slug/reacties/$id')({
  loader: async ({ context: { queryClient }, params: { id } }) => {
    const [{ consultation, cardVersion }] = await Promise.all([
      queryClient.query(reactionQuery(id)),
      queryClient.query(contributionAnswerQuery(id)),
      queryClient.query(traceQuery(id)),
    ]);
    await queryClient.query(cardVersionQuery(consultation.slug, cardVersion));
  },
  component: ReactionPage,
});

function ReactionPage() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  const { data: reaction } = useSuspenseQuery(reactionQuery(id));
  const { person } = useSuspenseQuery(sessionQuery()).data;
  const { email } = useSuspenseQuery(municipalityQuery()).data;
  const { author, consultation, decisionPoint, cardVersion, hidden, withdrawnAt, changedAt } =
    reaction;
  const { data: card } = useSuspenseQuery(cardVersionQuery(consultation.slug, cardVersion));
  const point = card.points.find((one) => one.id === decisionPoint.id);
  const title = author === '' ? t`Reactie` : t`Reactie van ${author}`;
  return (
    <div className="wrap">
      <Breadcrumb current={title}>
        <Link {...paths.home()}>
          <Trans>Inspraak</Trans>
        </Link>
        <Link {...paths.consultation(consultation.slug)} lang="nl">
          {consultation.title}
        </Link>
        <Link {...paths.reactions(consultation.slug, decisionPoint.id)}>
          <Trans>Reacties</Trans>
        </Link>
      </Breadcrumb>
      <div className="page__head">
        <p className="note">
          {formatDay(reaction.submittedAt)}
          <CameIn channel={reaction.channel} receivedOn={reaction.receivedOn} />
        </p>
        <PageTitle>{title}</PageTitle>
        <p className="lead">
          <Trans>
            Over: <Dutch>{decisionPoint.title}</Dutch>
          </Trans>
        </p>
      </div>
      <div className="stack">
        <div>
          <StancePill stance={reaction.stance} />
        </div>
        <div className="panel">
          {withdrawnAt !== undefined ? (
            <Withdrawn day={formatDay(withdrawnAt)} />
          ) : hidden ? (
            <HiddenText
              ground={t(moderationGrounds[hidden.ground])}
              reason={hidden.reason}
              day={formatDay(hidden.hiddenAt)}
            />
          ) : (
            <Markdown html={reaction.html} />
          )}
        </div>
        {changedAt !== undefined && !hidden && withdrawnAt === undefined && (
          <FormerVersions id={id} changedAt={changedAt} />
        )}
        <ShownLocation location={reaction.location} />
        {person && (
          <OwnContribution
            contribution={reaction}
            where={(field) => <LocationField {...field} />}
          />
        )}
        {hidden
          ? person && <OwnHiddenText id={id} email={email} />
          : withdrawnAt === undefined && <ReportText id={id} kind="contribution" />}
        <Trace contribution={id} />
        <ContributionAnswer id={id} />
        <p className="note">
          <Link {...paths.register({ over: reaction.id })}>
            <Trans>Controleer dit in het beslisregister</Trans>
          </Link>
        </p>
        <h2 className="utrecht-heading-3">
          <Trans>Toen dit werd geschreven, stond dit op de kaart</Trans>
        </h2>
        {point && <PointAsItStood point={point} />}
        <NotAnObjection />
      </div>
    </div>
  );
}
