import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { cardVersionQuery } from '@/features/changes/queries';
import { PointAsItStood } from '@/features/consultation/PointAsItStood';
import { CameIn } from '@/features/contribution/CameIn';
import { NotAnObjection } from '@/features/contribution/NotAnObjection';
import { reactionQuery } from '@/features/contribution/queries';
import { StancePill } from '@/features/contribution/StancePill';
import { ShownLocation } from '@/features/place/ShownLocation';
import { formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { Breadcrumb } from '@/ui/Breadcrumb';
import { Dutch } from '@/ui/Dutch';
import { Markdown } from '@/ui/Markdown';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/inspraak/$slug/reacties/$id')({
  loader: async ({ context: { queryClient }, params: { id } }) => {
    const { consultation, cardVersion } = await queryClient.query(reactionQuery(id));
    await queryClient.query(cardVersionQuery(consultation.slug, cardVersion));
  },
  component: ReactionPage,
});

function ReactionPage() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  const { data: reaction } = useSuspenseQuery(reactionQuery(id));
  const { author, consultation, decisionPoint, cardVersion } = reaction;
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
          <Markdown html={reaction.html} />
        </div>
        <ShownLocation location={reaction.location} />
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
