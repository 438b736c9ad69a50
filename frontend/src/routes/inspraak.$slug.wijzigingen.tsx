import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { ActTimeline } from '@/features/changes/ActTimeline';
import { CardDifference } from '@/features/changes/CardDifference';
import { actsQuery, cardVersionQuery } from '@/features/changes/queries';
import { NowSentence } from '@/features/consultation/NowSentence';
import { PointAsItStood } from '@/features/consultation/PointAsItStood';
import { consultationQuery } from '@/features/consultation/queries';
import { paths } from '@/lib/paths';
import { versionOf } from '@/lib/search';
import { Breadcrumb } from '@/ui/Breadcrumb';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/inspraak/$slug/wijzigingen')({
  validateSearch: (search: Record<string, unknown>): { van?: number; tot?: number } => {
    const van = versionOf(search['van']);
    const tot = versionOf(search['tot']);
    return van !== undefined && tot !== undefined ? { van, tot } : {};
  },
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { slug }, deps: { van, tot } }) =>
    Promise.all([
      queryClient.query(consultationQuery(slug)),
      queryClient.infiniteQuery(actsQuery(slug)),
      ...[van, tot]
        .filter((version) => version !== undefined)
        .map((version) => queryClient.query(cardVersionQuery(slug, version))),
    ]),
  component: ChangesPage,
});

function ChangesPage() {
  const { t } = useLingui();
  const { slug } = Route.useParams();
  const { van, tot } = Route.useSearch();
  const { data: consultation } = useSuspenseQuery(consultationQuery(slug));
  return (
    <div className="wrap">
      <Breadcrumb current={t`Wijzigingen`}>
        <Link {...paths.home()}>
          <Trans>Inspraak</Trans>
        </Link>
        <Link {...paths.consultation(slug)} lang="nl">
          {consultation.title}
        </Link>
      </Breadcrumb>
      <div className="page__head">
        <PageTitle>{t`Wijzigingen`}</PageTitle>
        <p className="lead">
          <Trans>
            Na publicatie kan niemand iets stil veranderen. Hier leest u elke verandering, met de
            reden.
          </Trans>
        </p>
        <NowSentence consultation={consultation} />
      </div>
      <div className="stack stack--loose">
        {van !== undefined && tot !== undefined && (
          <CardDifference
            slug={slug}
            from={van}
            to={tot}
            show={(point) => <PointAsItStood point={point} />}
          />
        )}
        <ActTimeline slug={slug} consultationId={consultation.id} />
      </div>
    </div>
  );
}
