import { Plural, Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { AnswerCounters } from '@/features/answer/AnswerCounters';
import { answerFiguresQuery, answersQuery } from '@/features/answer/publishedQueries';
import { actQuery } from '@/features/changes/queries';
import { CommitmentList } from '@/features/commitment/CommitmentList';
import { commitmentFiguresQuery, commitmentsQuery } from '@/features/commitment/queries';
import { Background } from '@/features/consultation/Background';
import { ConsultationHead } from '@/features/consultation/ConsultationHead';
import { PhaseTimeline } from '@/features/consultation/PhaseTimeline';
import { PromiseSection } from '@/features/consultation/PromiseSection';
import { consultationActionsQuery, consultationQuery } from '@/features/consultation/queries';
import { SpeelruimteCard } from '@/features/consultation/SpeelruimteCard';
import { NotAnObjection } from '@/features/contribution/NotAnObjection';
import { ProposalList, type Sort, sortOf } from '@/features/contribution/ProposalList';
import { proposalsQuery } from '@/features/contribution/queries';
import { Conclusion } from '@/features/decision/Conclusion';
import { decisionsQuery } from '@/features/decision/queries';
import { municipalityQuery } from '@/features/municipality/queries';
import { oneOf } from '@/lib/oneOf';
import { paths } from '@/lib/paths';
import { Breadcrumb } from '@/ui/Breadcrumb';
import { Dutch } from '@/ui/Dutch';

export const Route = createFileRoute('/inspraak/$slug/')({
  validateSearch: (search: Record<string, unknown>): { sorteer?: Sort | undefined } => ({
    sorteer: oneOf(['steun'], search['sorteer']),
  }),
  loaderDeps: ({ search: { sorteer } }) => ({ sorteer }),
  loader: async ({ context: { queryClient }, params: { slug }, deps: { sorteer } }) => {
    const [{ state, card }] = await Promise.all([
      queryClient.query(consultationQuery(slug)),
      queryClient.query(consultationActionsQuery(slug)),
      queryClient.infiniteQuery(proposalsQuery(slug, sortOf(sorteer))),
      queryClient.query(answerFiguresQuery(slug)),
      queryClient.infiniteQuery(answersQuery(slug)),
      queryClient.infiniteQuery(decisionsQuery(slug)),
      queryClient.query(commitmentFiguresQuery(slug)),
      queryClient.infiniteQuery(commitmentsQuery(slug)),
    ]);
    // Nothing happens to a consultation after it was concluded, so that is its last act.
    return state === 'CONCLUDED' ? queryClient.query(actQuery(slug, card.version)) : undefined;
  },
  component: ConsultationPage,
});

function ConsultationPage() {
  const { slug } = Route.useParams();
  const { sorteer } = Route.useSearch();
  const { data: consultation } = useSuspenseQuery(consultationQuery(slug));
  const { email } = useSuspenseQuery(municipalityQuery()).data;
  const { actions } = useSuspenseQuery(consultationActionsQuery(slug)).data;
  const conclusion = Route.useLoaderData();
  const informational = consultation.participation === 'NONE';
  return (
    <div className="wrap">
      <Breadcrumb current={<Dutch>{consultation.title}</Dutch>}>
        <Link {...paths.home()}>
          <Trans>Inspraak</Trans>
        </Link>
      </Breadcrumb>
      <ConsultationHead consultation={consultation} />
      <div className="columns">
        <div className="stack stack--loose">
          <Conclusion slug={slug} closingWord={conclusion?.reason} />
          <SpeelruimteCard consultation={consultation} actions={actions} />
          <Background consultation={consultation} />
          <PromiseSection consultation={consultation} email={email} />
          {!informational && <AnswerCounters slug={slug} />}
          {!informational && <CommitmentList slug={slug} />}
          {!informational && (
            <ProposalList slug={slug} count={consultation.proposalCount} sort={sortOf(sorteer)} />
          )}
          {consultation.reactionCount > 0 && (
            <p>
              <Link {...paths.reactions(slug)}>
                <Plural
                  value={consultation.reactionCount}
                  one="Lees de ene reactie"
                  other="Lees de # reacties"
                />
              </Link>
            </p>
          )}
          <NotAnObjection />
        </div>
        <div className="columns__aside">
          <PhaseTimeline consultation={consultation} />
        </div>
      </div>
    </div>
  );
}
