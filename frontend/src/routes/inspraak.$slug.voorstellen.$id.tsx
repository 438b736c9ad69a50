import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { sessionQuery } from '@/features/account/queries';
import { ContributionAnswer } from '@/features/answer/ContributionAnswer';
import { contributionAnswerQuery } from '@/features/answer/publishedQueries';
import { cardVersionQuery } from '@/features/changes/queries';
import { NowSentence } from '@/features/consultation/NowSentence';
import { PointAsItStood } from '@/features/consultation/PointAsItStood';
import { consultationQuery } from '@/features/consultation/queries';
import { NotAnObjection } from '@/features/contribution/NotAnObjection';
import { OwnContribution } from '@/features/contribution/OwnContribution';
import { ProposalHead, ProposalText } from '@/features/contribution/ProposalText';
import { proposalActionsQuery, proposalQuery } from '@/features/contribution/queries';
import { standInTitle } from '@/features/contribution/standIns';
import { SupportPanel } from '@/features/contribution/SupportPanel';
import { traceQuery } from '@/features/decision/queries';
import { Trace } from '@/features/decision/Trace';
import { CommentForm } from '@/features/dialogue/CommentForm';
import { Comments } from '@/features/dialogue/Comments';
import { commentsQuery } from '@/features/dialogue/queries';
import { OwnHiddenText } from '@/features/moderation/OwnHiddenText';
import { ReportText } from '@/features/moderation/ReportText';
import { municipalityQuery } from '@/features/municipality/queries';
import { LocationField } from '@/features/place/LocationField';
import { ShownLocation } from '@/features/place/ShownLocation';
import { paths } from '@/lib/paths';
import { Breadcrumb } from '@/ui/Breadcrumb';
import { Dutch } from '@/ui/Dutch';

export const Route = createFileRoute('/inspraak/$slug/voorstellen/$id')({
  validateSearch: ({ steun }: Record<string, unknown>): { steun?: 'ja' } =>
    steun === 'ja' ? { steun } : {},
  loader: async ({ context: { queryClient }, params: { id } }) => {
    const [{ consultation, cardVersion }] = await Promise.all([
      queryClient.query(proposalQuery(id)),
      queryClient.query(proposalActionsQuery(id)),
      queryClient.infiniteQuery(commentsQuery(id)),
      queryClient.query(contributionAnswerQuery(id)),
      queryClient.query(traceQuery(id)),
    ]);
    await Promise.all([
      queryClient.query(consultationQuery(consultation.slug)),
      queryClient.query(cardVersionQuery(consultation.slug, cardVersion)),
    ]);
  },
  component: ProposalPage,
});

function ProposalPage() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  const { steun } = Route.useSearch();
  const { data: proposal } = useSuspenseQuery(proposalQuery(id));
  const { actions } = useSuspenseQuery(proposalActionsQuery(id)).data;
  const {
    consultation: { slug },
    cardVersion,
    decisionPoint,
  } = proposal;
  const { data: consultation } = useSuspenseQuery(consultationQuery(slug));
  const { data: card } = useSuspenseQuery(cardVersionQuery(slug, cardVersion));
  const { person } = useSuspenseQuery(sessionQuery()).data;
  const { email } = useSuspenseQuery(municipalityQuery()).data;
  const own = (hidden: string) => person && <OwnHiddenText id={hidden} email={email} />;
  const point = card.points.find((one) => one.id === decisionPoint.id);
  const standIn = standInTitle(proposal);
  return (
    <div className="wrap">
      <Breadcrumb current={standIn ? t(standIn) : <Dutch>{proposal.title}</Dutch>}>
        <Link {...paths.home()}>
          <Trans>Inspraak</Trans>
        </Link>
        <Link {...paths.consultation(slug)} lang="nl">
          {consultation.title}
        </Link>
      </Breadcrumb>
      <ProposalHead proposal={proposal}>
        <NowSentence consultation={consultation} />
      </ProposalHead>
      <div className="stack stack--loose">
        <div className="columns">
          <ProposalText proposal={proposal}>
            <ShownLocation location={proposal.location} />
            {point && <PointAsItStood point={point} />}
            <p className="note">
              <Link {...paths.changes(slug)}>
                <Trans>Bekijk wat er sindsdien veranderde</Trans>
              </Link>
            </p>
            {person && (
              <OwnContribution
                contribution={proposal}
                where={(field) => <LocationField {...field} />}
              />
            )}
            {proposal.hidden
              ? own(id)
              : proposal.withdrawnAt === undefined && <ReportText id={id} kind="contribution" />}
          </ProposalText>
          <div className="stack">
            <Trace contribution={id} />
            <ContributionAnswer id={id} />
            <SupportPanel proposal={proposal} wanted={steun === 'ja'} />
            <NotAnObjection />
          </div>
        </div>
        <Comments
          proposal={id}
          below={(comment) =>
            comment.hidden ? own(comment.id) : <ReportText id={comment.id} kind="comment" />
          }
        >
          <CommentForm proposal={id} action={actions.find(({ action }) => action === 'comment')} />
        </Comments>
      </div>
    </div>
  );
}
