import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client';
import { formatDate } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { Dutch } from '@/ui/Dutch';
import { Facts } from '@/ui/Facts';

/** Who does it, by when, and who answers for it. */
export function CommitmentFacts({ commitment }: { commitment: Schemas['CommitmentView'] }) {
  const { t } = useLingui();
  const { official, portfolioHolder, theme, decision, consultation } = commitment;
  return (
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
        [t`Volgt uit het antwoord over`, theme === undefined ? undefined : <Dutch>{theme}</Dutch>],
        [
          t`Volgt uit het besluit`,
          decision && (
            <Link {...paths.decision(consultation, decision.id)} lang="nl">
              {decision.outcome}
            </Link>
          ),
        ],
        [t`Behandelaar`, <Dutch>{named(official)}</Dutch>],
        [t`Bestuurder`, <Dutch>{named(portfolioHolder)}</Dutch>],
      ]}
    />
  );
}

function named({ name, function: of }: Schemas['NamedPerson']) {
  return name === '' ? of : `${name}, ${of}`;
}
