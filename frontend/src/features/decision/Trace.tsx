import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { commitmentStateNames } from '@/api/commitmentStates';
import { formatDate, formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { Dutch } from '@/ui/Dutch';
import { traceQuery } from './queries';

/** The way from a contribution to its theme, its answer, and the decisions and commitments from it. */
export function Trace({ contribution }: { contribution: string }) {
  const { t } = useLingui();
  const { data: trace } = useQuery(traceQuery(contribution));
  if (!trace?.answer) return null;
  const { consultationSlug: slug, kind, theme, answer, decisions, commitments } = trace;
  const page =
    kind === 'REACTION' ? paths.reaction(slug, contribution) : paths.proposal(slug, contribution);
  return (
    <nav className="panel stack stack--tight" aria-labelledby="spoor">
      <h2 id="spoor" className="utrecht-heading-3">
        <Trans>Wat ermee gebeurde</Trans>
      </h2>
      <ol className="stack stack--tight">
        {theme && (
          <Step name={<Trans>Thema</Trans>}>
            <Dutch>{theme.title}</Dutch>
          </Step>
        )}
        <Step name={<Trans>Antwoord</Trans>}>
          <Link {...page} hash="antwoord">
            <Trans>Lees het antwoord van {formatDay(answer.answeredAt)}</Trans>
          </Link>
        </Step>
        {decisions.map(({ id, outcome, decisionDate }) => (
          <Step key={id} name={<Trans>Besluit</Trans>}>
            <Link {...paths.decision(slug, id)} lang="nl">
              {outcome}
            </Link>{' '}
            ({formatDate(decisionDate)})
          </Step>
        ))}
        {commitments.map(({ id, text, state }) => (
          <Step key={id} name={<Trans>Afspraak</Trans>}>
            <Link {...paths.commitment(id)} lang="nl">
              {text}
            </Link>{' '}
            ({t(commitmentStateNames[state])})
          </Step>
        ))}
      </ol>
    </nav>
  );
}

function Step({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <li>
      <strong>{name}</strong>: {children}
    </li>
  );
}
