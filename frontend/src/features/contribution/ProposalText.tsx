import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { moderationGrounds } from '@/api/moderation';
import { formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { HiddenText } from '@/ui/HiddenText';
import { Markdown } from '@/ui/Markdown';
import { PageTitle } from '@/ui/PageTitle';
import { Withdrawn } from '@/ui/Withdrawn';
import { CameIn } from './CameIn';
import { FormerVersions } from './FormerVersions';
import { standInTitle } from './standIns';

/**
 * Who proposed what, on which point.
 *
 * @param children what one can do now
 */
export function ProposalHead({
  proposal,
  children,
}: {
  proposal: Schemas['ProposalView'];
  children: ReactNode;
}) {
  const { author, submittedAt, consultation, decisionPoint, channel, receivedOn } = proposal;
  return (
    <div className="page__head">
      <p className="note">
        <Trans>
          Voorstel van {author}, {formatDay(submittedAt)}
        </Trans>
        <CameIn channel={channel} receivedOn={receivedOn} />
      </p>
      <ProposalTitle proposal={proposal} />
      <p className="lead">
        <Trans>
          Over:{' '}
          <Link {...paths.consultation(consultation.slug)} lang="nl">
            {decisionPoint.title}
          </Link>
        </Trans>
      </p>
      {children}
    </div>
  );
}

function ProposalTitle({ proposal }: { proposal: Schemas['ProposalView'] }) {
  const { t } = useLingui();
  const standIn = standInTitle(proposal);
  return standIn ? (
    <PageTitle>{t(standIn)}</PageTitle>
  ) : (
    <PageTitle lang="nl">{proposal.title}</PageTitle>
  );
}

/**
 * What was proposed, or why it is hidden, and what lay open when it was written.
 *
 * @param children the point as the author saw it
 */
export function ProposalText({
  proposal,
  children,
}: {
  proposal: Schemas['ProposalView'];
  children: ReactNode;
}) {
  const { t } = useLingui();
  const { hidden, withdrawnAt, changedAt } = proposal;
  return (
    <div className="stack">
      <div className="panel">
        {withdrawnAt !== undefined ? (
          <Withdrawn day={formatDay(withdrawnAt)} />
        ) : hidden ? (
          <HiddenText
            ground={t(moderationGrounds[hidden.ground])}
            reason={hidden.reason}
            day={formatDay(hidden.hiddenAt)}
          />
        ) : (
          <Markdown html={proposal.html} />
        )}
      </div>
      {changedAt !== undefined && !hidden && withdrawnAt === undefined && (
        <FormerVersions id={proposal.id} changedAt={changedAt} />
      )}
      <p className="note">
        <Link {...paths.register({ over: proposal.id })}>
          <Trans>Controleer dit in het beslisregister</Trans>
        </Link>
      </p>
      <h2 className="utrecht-heading-3">
        <Trans>Toen dit werd geschreven, stond dit op de kaart</Trans>
      </h2>
      {children}
    </div>
  );
}
