import { Trans } from '@lingui/react/macro';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { AnswerEditor } from '@/features/answer/AnswerEditor';
import {
  answerDraftQuery,
  templatesQuery,
  themeQuery,
  themesQuery,
  worklistQuery,
} from '@/features/answer/queries';
import { ThemeSettings } from '@/features/answer/ThemeSettings';
import { Worklist } from '@/features/answer/Worklist';
import { TendedCommitments } from '@/features/commitment/TendedCommitments';
import { paths } from '@/lib/paths';
import { Breadcrumb } from '@/ui/Breadcrumb';
import { buttonClass } from '@/ui/buttonClass';
import { Dutch } from '@/ui/Dutch';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/beheer/inspraak/$slug/themas/$id')({
  loader: async ({ context: { queryClient }, params: { slug, id } }) => {
    const [{ answerId }] = await Promise.all([
      queryClient.query(themeQuery(id)),
      queryClient.query(templatesQuery()),
      queryClient.infiniteQuery(themesQuery(slug)),
      queryClient.infiniteQuery(worklistQuery(slug, { theme: id })),
    ]);
    if (answerId !== undefined) await queryClient.query(answerDraftQuery(answerId));
  },
  component: ThemePage,
});

function ThemePage() {
  const { slug, id } = Route.useParams();
  const { data: theme } = useSuspenseQuery(themeQuery(id));
  const { data: draft } = useQuery({
    ...answerDraftQuery(theme.answerId ?? ''),
    enabled: theme.answerId !== undefined,
  });
  return (
    <div className="wrap">
      <Breadcrumb current={<Dutch>{theme.title}</Dutch>}>
        <Link {...paths.drafts()}>
          <Trans>Beheer</Trans>
        </Link>
        <Link {...paths.worklist(slug)}>
          <Trans>Antwoorden</Trans>
        </Link>
      </Breadcrumb>
      <div className="page__head">
        <PageTitle lang="nl">{theme.title}</PageTitle>
        <ThemeSettings slug={slug} theme={theme} />
      </div>
      <div className="columns columns--even">
        <div className="stack">
          <AnswerEditor key={id} slug={slug} draft={draft} target={{ theme: id }} />
          <p>
            <Link {...paths.publishAnswers(slug)} className={buttonClass.secondary}>
              <Trans>Naar publiceren</Trans>
            </Link>
          </p>
          {draft !== undefined && draft.publishedVersion > 0 && (
            <TendedCommitments slug={slug} source={{ kind: 'answer', id: draft.id }} />
          )}
        </div>
        <Worklist slug={slug} wish={{ theme: id }} />
      </div>
    </div>
  );
}
