import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link, notFound } from '@tanstack/react-router';
import { problemSentence } from '@/api/problems';
import { ChallengeForm } from '@/features/challenges/ChallengeForm';
import { ChallengeList } from '@/features/challenges/ChallengeList';
import { challengesQuery } from '@/features/challenges/queries';
import { NowSentence } from '@/features/consultation/NowSentence';
import { PointAsItStood } from '@/features/consultation/PointAsItStood';
import { consultationActionsQuery, consultationQuery } from '@/features/consultation/queries';
import { paths } from '@/lib/paths';
import { Breadcrumb } from '@/ui/Breadcrumb';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/inspraak/$slug/stond-dit-al-vast/$punt')({
  loader: async ({ context: { queryClient }, params: { slug, punt } }) => {
    const [consultation] = await Promise.all([
      queryClient.query(consultationQuery(slug)),
      queryClient.query(consultationActionsQuery(slug)),
    ]);
    if (!consultation.card.points.some(({ id }) => id === punt)) throw notFound();
    await queryClient.infiniteQuery(challengesQuery(slug, punt));
  },
  component: ChallengePage,
});

function ChallengePage() {
  const { t } = useLingui();
  const { slug, punt } = Route.useParams();
  const { data: consultation } = useSuspenseQuery(consultationQuery(slug));
  const { actions } = useSuspenseQuery(consultationActionsQuery(slug)).data;
  const point = consultation.card.points.find(({ id }) => id === punt);
  const challenge = actions.find(
    ({ action, decisionPointId }) => action === 'challenge' && decisionPointId === punt,
  );
  if (!point) return null;
  return (
    <div className="wrap">
      <Breadcrumb current={t`Stond dit al vast?`}>
        <Link {...paths.home()}>
          <Trans>Inspraak</Trans>
        </Link>
        <Link {...paths.consultation(slug)} lang="nl">
          {consultation.title}
        </Link>
      </Breadcrumb>
      <div className="page__head">
        <PageTitle>{t`Stond dit al vast?`}</PageTitle>
        <p className="lead">
          <Trans>Klopt het volgens u niet wat hier staat? Vraag het. Wij moeten antwoorden.</Trans>
        </p>
        <NowSentence consultation={consultation} />
      </div>
      <div className="stack stack--loose">
        <PointAsItStood point={point} />
        {challenge?.allowed === true || challenge?.problem === 'unauthorized' ? (
          <ChallengeForm
            slug={slug}
            point={point}
            answerTermDays={consultation.promise.answerTermDays ?? 0}
          />
        ) : (
          <p>{t(problemSentence(challenge?.problem))}</p>
        )}
        <ChallengeList slug={slug} pointId={punt} />
      </div>
    </div>
  );
}
