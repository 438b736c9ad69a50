import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client';
import { formatDate } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { Dutch } from '@/ui/Dutch';
import { Facts } from '@/ui/Facts';
import { NamedPerson } from '@/ui/NamedPerson';

/** Who does it, by when, and who answers for it. */
export function CommitmentFacts({
  commitment,
  email,
}: {
  commitment: Schemas['CommitmentView'];
  /** Address of the municipality, for who has none of the function. */
  email: string;
}) {
  const { t } = useLingui();
  const { official, portfolioHolder, theme, decision, consultation } = commitment;
  const named = (person: Schemas['NamedPerson']) => (
    <NamedPerson
      name={person.name}
      role={person.function}
      since={t`sinds ${formatDate(person.since)}`}
      contact={person.contact ?? email}
    />
  );
  const made = commitment.history.at(-1)?.actedAt.slice(0, 10) ?? '';
  return (
    <>
      <Facts
        facts={[
          [
            t`Wie doet het`,
            <>
              <Dutch>
                {commitment.organisation}, {commitment.function}
              </Dutch>{' '}
              {commitment.performer === 'PARTNER' && <Trans>(buiten de gemeente)</Trans>}
            </>,
          ],
          [t`Uiterlijk`, formatDate(commitment.dueDate)],
          [
            t`Eerst beloofd`,
            commitment.dueDate === commitment.firstDueDate
              ? undefined
              : formatDate(commitment.firstDueDate),
          ],
          [
            t`Volgt uit het antwoord over`,
            theme === undefined ? undefined : <Dutch>{theme}</Dutch>,
          ],
          [
            t`Volgt uit het besluit`,
            decision && (
              <Link {...paths.decision(consultation, decision.id)} lang="nl">
                {decision.outcome}
              </Link>
            ),
          ],
          [t`Behandelaar`, named(official)],
          [t`Bestuurder`, named(portfolioHolder)],
        ]}
      />
      {(official.since > made || portfolioHolder.since > made) && (
        <p>
          <Link {...paths.changes(consultation)}>
            <Trans>Deze afspraak kwam in andere handen. Lees waarom</Trans>
          </Link>
        </p>
      )}
    </>
  );
}
