import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { CardPreview } from '@/features/consultation/CardPreview';
import { DraftEditor } from '@/features/drafting/DraftEditor';
import { draftQuery } from '@/features/drafting/draftQueries';
import { DraftPublished } from '@/features/drafting/DraftPublished';
import { municipalityQuery } from '@/features/municipality/queries';
import { paths } from '@/lib/paths';
import { Breadcrumb } from '@/ui/Breadcrumb';
import { Dutch } from '@/ui/Dutch';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/beheer/concepten/$id')({
  loader: ({ context: { queryClient }, params: { id } }) => queryClient.query(draftQuery(id)),
  component: DraftPage,
});

function DraftPage() {
  const { id } = Route.useParams();
  const { draft } = useSuspenseQuery(draftQuery(id)).data;
  const { data: municipality } = useSuspenseQuery(municipalityQuery());
  return (
    <div className="wrap">
      <Breadcrumb current={<Dutch>{draft.content.title}</Dutch>}>
        <Link {...paths.drafts()}>
          <Trans>Beheer</Trans>
        </Link>
      </Breadcrumb>
      <div className="page__head">
        <PageTitle lang="nl">{draft.content.title}</PageTitle>
      </div>
      {draft.publishedAs === undefined ? (
        <DraftEditor
          key={id}
          id={id}
          municipality={municipality}
          preview={(points) => <CardPreview points={points} />}
        />
      ) : (
        <DraftPublished slug={draft.publishedAs} />
      )}
    </div>
  );
}
