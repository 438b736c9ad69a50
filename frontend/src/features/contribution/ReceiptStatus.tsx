import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Schemas } from '@/api/client';
import { moderationGrounds } from '@/api/moderation';
import { formatDay, formatMoment } from '@/lib/dates';
import { formatCount } from '@/lib/numbers';
import { paths } from '@/lib/paths';
import { Facts } from '@/ui/Facts';
import { HiddenText } from '@/ui/HiddenText';

type Status = Schemas['ReceiptStatusView'];

/** What became of it in a sentence; a state without one fails the build. */
const states = {
  SUBMITTED: msg`Wij hebben uw inbreng ontvangen. Die staat op de site.`,
  WITHDRAWN: msg`De schrijver heeft de inbreng ingetrokken. Daarom is de tekst weg en komt er geen antwoord.`,
  ERASED: msg`De schrijver heeft de eigen gegevens laten wissen. Daarom is de tekst weg. Dat er iets is ingestuurd, blijft te zien.`,
} satisfies Record<Schemas['ContributionState'], MessageDescriptor>;

const kinds = {
  PROPOSAL: msg`Voorstel`,
  REACTION: msg`Reactie`,
} satisfies Record<Schemas['ContributionKind'], MessageDescriptor>;

/** What became of a contribution. Takes the focus when it comes. */
export function ReceiptStatus({ status }: { status: Status }) {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { kind, id, consultation, state, submittedAt, hidden, place } = status;
  return (
    <section className="panel" aria-labelledby="stand">
      <h2 id="stand" ref={heading} tabIndex={-1} className="utrecht-heading-3">
        <Trans>Zo staat het ermee</Trans>
      </h2>
      <p>
        <strong>{t(states[state])}</strong>
      </p>
      {hidden && (
        <>
          <p>
            <Trans>
              Een moderator heeft uw tekst daarna verborgen voor anderen. U krijgt wel een antwoord.
            </Trans>
          </p>
          <HiddenText
            ground={t(moderationGrounds[hidden.ground])}
            reason={hidden.reason}
            day={formatDay(hidden.hiddenAt)}
          />
        </>
      )}
      <Facts
        facts={[
          [
            t(kinds[kind]),
            state !== 'SUBMITTED' ? undefined : <Contribution key="inbreng" status={status} />,
          ],
          [
            t`Inspraaktraject`,
            <Link key="traject" {...paths.consultation(consultation.slug)} lang="nl">
              {consultation.title}
            </Link>,
          ],
          [t`Ontvangen op`, formatMoment(submittedAt)],
          [t`Plaats in het beslisregister`, <Place key="plaats" id={id} place={place} />],
        ]}
      />
      {place && <Proof proof={place.proof} />}
    </section>
  );
}

function Place({ id, place }: { id: string; place: Status['place'] }) {
  if (!place) {
    return <Trans>Nog geen. Dat duurt een paar seconden. Zoek het straks nog eens op.</Trans>;
  }
  return (
    <>
      {formatCount(place.index)}{' '}
      <Link {...paths.register({ over: id })}>
        <Trans>Controleer dit in het beslisregister</Trans>
      </Link>
    </>
  );
}

function Proof({ proof }: { proof: string }) {
  return (
    <details>
      <summary>
        <Trans>Bewijs om te bewaren</Trans>
      </summary>
      <p>
        <Trans>
          Hiermee kan iedereen zonder ons controleren dat uw inbreng is vastgelegd. Het staat in een
          open formaat: C2SP tlog-proof.
        </Trans>
      </p>
      <pre className="code">{proof}</pre>
    </details>
  );
}

/** The way to it; a reaction has no title of its own. */
function Contribution({ status: { kind, id, title, consultation } }: { status: Status }) {
  return kind === 'REACTION' ? (
    <Link {...paths.reaction(consultation.slug, id)}>
      <Trans>Bekijk uw reactie</Trans>
    </Link>
  ) : (
    <Link {...paths.proposal(consultation.slug, id)} lang="nl">
      {title}
    </Link>
  );
}
