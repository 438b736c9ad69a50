import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client';
import { NowSentence } from '@/features/consultation/NowSentence';
import { consultationQuery } from '@/features/consultation/queries';
import { reactionCountsQuery, reactionsQuery } from '@/features/contribution/queries';
import { ReactionList, StanceCounts } from '@/features/contribution/ReactionList';
import { stances } from '@/features/contribution/stances';
import { oneOf } from '@/lib/oneOf';
import { paths, stanceWords } from '@/lib/paths';
import { Breadcrumb } from '@/ui/Breadcrumb';
import { Dutch } from '@/ui/Dutch';
import { PageTitle } from '@/ui/PageTitle';

interface Search {
  punt?: string | undefined;
  vindt?: 'eens' | 'zorg' | 'bezwaar' | undefined;
}

const stanceOf = (word: Search['vindt']): Schemas['Stance'] | undefined =>
  stances.find((stance) => stanceWords[stance] === word);

export const Route = createFileRoute('/inspraak/$slug/reacties/')({
  validateSearch: ({ punt, vindt }: Record<string, unknown>): Search => ({
    punt: typeof punt === 'string' ? punt : undefined,
    vindt: oneOf(['eens', 'zorg', 'bezwaar'], vindt),
  }),
  loaderDeps: ({ search: { punt, vindt } }) => ({ punt, stance: stanceOf(vindt) }),
  loader: ({ context: { queryClient }, params: { slug }, deps: { punt, stance } }) =>
    Promise.all([
      queryClient.query(consultationQuery(slug)),
      queryClient.query(reactionCountsQuery(slug)),
      queryClient.infiniteQuery(reactionsQuery(slug, punt, stance)),
    ]),
  component: ReactionsPage,
});

function ReactionsPage() {
  const { t } = useLingui();
  const { slug } = Route.useParams();
  const { punt, vindt } = Route.useSearch();
  const { data: consultation } = useSuspenseQuery(consultationQuery(slug));
  const point = consultation.card.points.find(({ id }) => id === punt);
  return (
    <div className="wrap">
      <Breadcrumb current={t`Reacties`}>
        <Link {...paths.home()}>
          <Trans>Inspraak</Trans>
        </Link>
        <Link {...paths.consultation(slug)} lang="nl">
          {consultation.title}
        </Link>
      </Breadcrumb>
      <div className="page__head">
        <PageTitle>{t`Reacties`}</PageTitle>
        <p className="lead">
          {point ? (
            <Trans>
              Over: <Dutch>{point.title}</Dutch>
            </Trans>
          ) : (
            <Dutch>{consultation.title}</Dutch>
          )}
        </p>
        <NowSentence consultation={consultation} />
      </div>
      <div className="stack">
        <StanceCounts slug={slug} pointId={punt} />
        <ReactionList slug={slug} pointId={punt} stance={stanceOf(vindt)} />
      </div>
    </div>
  );
}
