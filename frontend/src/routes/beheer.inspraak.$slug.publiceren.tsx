import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute, Link } from '@tanstack/react-router';
import { PublishAnswers } from '@/features/answer/PublishAnswers';
import { answerDraftsQuery } from '@/features/answer/queries';
import { paths } from '@/lib/paths';
import { Breadcrumb } from '@/ui/Breadcrumb';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/beheer/inspraak/$slug/publiceren')({
  loader: ({ context: { queryClient }, params: { slug } }) =>
    queryClient.infiniteQuery(answerDraftsQuery(slug)),
  component: PublishPage,
});

function PublishPage() {
  const { t } = useLingui();
  const { slug } = Route.useParams();
  return (
    <div className="wrap">
      <Breadcrumb current={t`Publiceren`}>
        <Link {...paths.drafts()}>
          <Trans>Beheer</Trans>
        </Link>
        <Link {...paths.worklist(slug)}>
          <Trans>Antwoorden</Trans>
        </Link>
      </Breadcrumb>
      <div className="page__head">
        <PageTitle>{t`Antwoorden publiceren`}</PageTitle>
        <p className="lead">
          <Trans>Inwoners krijgen alle antwoorden tegelijk. Het komt in het register.</Trans>
        </p>
      </div>
      <PublishAnswers slug={slug} />
    </div>
  );
}
