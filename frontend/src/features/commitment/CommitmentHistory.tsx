import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { formatDate, formatDay } from '@/lib/dates';
import { VoiceCounts } from './VoiceCounts';
import { actNames } from './words';

/** The acts that set the last day. */
const movesDate = new Set<Schemas['CommitmentActKind']>(['MADE', 'DELAYED', 'REOPENED']);

/** What happened to a commitment, newest first. */
export function CommitmentHistory({ history }: { history: Schemas['CommitmentActView'][] }) {
  const { t } = useLingui();
  return (
    <section className="stack" aria-labelledby="verloop">
      <h2 id="verloop" className="utrecht-heading-2">
        <Trans>Wat er gebeurde</Trans>
      </h2>
      <ol className="list">
        {history.map((act) => (
          <li key={act.number} className="panel stack stack--tight">
            <p className="note">{formatDay(act.actedAt)}</p>
            <h3 className="utrecht-heading-3">{t(actNames[act.kind])}</h3>
            {act.doneOn !== undefined && (
              <p>
                <Trans>Klaar op {formatDate(act.doneOn)}</Trans>
              </p>
            )}
            {act.reason !== undefined && (
              <p className="written" lang="nl">
                {act.reason}
              </p>
            )}
            {(act.kind === 'REOPENED' || act.kind === 'CONFIRMATION_ENDED') && (
              <>
                <p>
                  <Trans>Dit zeiden inwoners toen:</Trans>
                </p>
                <VoiceCounts counts={act} />
              </>
            )}
            {movesDate.has(act.kind) && (
              <p>
                <Trans>Uiterlijk {formatDate(act.dueDate)}</Trans>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
