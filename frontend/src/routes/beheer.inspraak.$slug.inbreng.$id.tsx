import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link, notFound } from '@tanstack/react-router';
import { AnswerEditor } from '@/features/answer/AnswerEditor';
import { answerDraftQuery, contributionQuery, templatesQuery } from '@/features/answer/queries';
import { TendedCommitments } from '@/features/commitment/TendedCommitments';
import { paths } from '@/lib/paths';
import { Breadcrumb } from '@/ui/Breadcrumb';
import { buttonClass } from '@/ui/buttonClass';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/beheer/inspraak/$slug/inbreng/$id')({
  loader: async ({ context: { queryClient }, params: { slug, id } }) => {
    const [item] = await Promise.all([
      queryClient.query(contributionQuery(slug, id)),
      queryClient.query(templatesQuery()),
    ]);
    if (item === null) throw notFound();
    if (item.ownAnswerId !== undefined) await queryClient.query(answerDraftQuery(item.ownAnswerId));
  },
  component: ContributionPage,
});

function ContributionPage() {
  const { t } = useLingui();
  const { slug, id } = Route.useParams();
  const { data: item } = useSuspenseQuery(contributionQuery(slug, id));
  const own = item?.ownAnswerId;
  const { data: draft } = useQuery({ ...answerDraftQuery(own ?? ''), enabled: own !== undefined });
  return (
    <div className="wrap">
      <Breadcrumb current={t`Apart antwoord`}>
        <Link {...paths.drafts()}>
          <Trans>Beheer</Trans>
        </Link>
        <Link {...paths.worklist(slug)}>
          <Trans>Antwoorden</Trans>
        </Link>
      </Breadcrumb>
      <div className="page__head">
        <PageTitle lang="nl">{item?.title ?? t`Reactie`}</PageTitle>
        <p className="note">{item?.author}</p>
        <p className="written" lang="nl">
          {item?.text}
        </p>
      </div>
      <div className="stack">
        <AnswerEditor key={id} slug={slug} draft={draft} target={{ contribution: id }} />
        <p>
          <Link {...paths.publishAnswers(slug)} className={buttonClass.secondary}>
            <Trans>Naar publiceren</Trans>
          </Link>
        </p>
        {draft !== undefined && draft.publishedVersion > 0 && (
          <TendedCommitments slug={slug} source={{ kind: 'answer', id: draft.id }} />
        )}
      </div>
    </div>
  );
}
