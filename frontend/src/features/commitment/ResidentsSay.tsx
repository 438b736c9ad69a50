import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { usePages } from '@/api/pages';
import { formatDate } from '@/lib/dates';
import { LoadMore } from '@/ui/LoadMore';
import { remarksQuery } from './queries';
import { VoiceCounts } from './VoiceCounts';
import { voiceNames } from './words';

/**
 * What residents say of whether it is done, as soon as the municipality says so.
 *
 * @param children the question to who is asked
 */
export function ResidentsSay({
  commitment,
  children,
}: {
  commitment: Schemas['CommitmentView'];
  children: ReactNode;
}) {
  const { t } = useLingui();
  const { items, ...more } = usePages(remarksQuery(commitment.id));
  const { confirmationEndDate } = commitment;
  if (confirmationEndDate === undefined && items.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="inwoners">
      <h2 id="inwoners" className="utrecht-heading-2">
        <Trans>Wat inwoners zeggen</Trans>
      </h2>
      {confirmationEndDate !== undefined && (
        <>
          <p>
            <Plural
              value={commitment.authorCount}
              _0="Hierover bracht niemand iets in. Wij vragen het aan niemand."
              one="Wij vragen dit aan de ene inwoner die dit inbracht."
              other="Wij vragen dit aan de # inwoners die dit inbrachten."
            />{' '}
            <Trans>
              Wie een account heeft, kan antwoorden tot en met {formatDate(confirmationEndDate)}.
            </Trans>
          </p>
          <VoiceCounts counts={commitment} />
          {children}
        </>
      )}
      {items.length > 0 && (
        <ul className="list">
          {items.map(({ claim, voice, remark }) => (
            <li key={`${claim} ${voice} ${remark}`} className="panel stack stack--tight">
              <p>
                <strong>{t(voiceNames[voice])}</strong>
              </p>
              <p className="written" lang="nl">
                {remark}
              </p>
            </li>
          ))}
        </ul>
      )}
      <LoadMore {...more} />
    </section>
  );
}
