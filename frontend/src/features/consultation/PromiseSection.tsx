import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { deciderNames } from '@/api/texts';
import { formatDate } from '@/lib/dates';
import { Dutch } from '@/ui/Dutch';
import { Facts } from '@/ui/Facts';
import { NamedPerson } from '@/ui/NamedPerson';

/** What the municipality promised when it published, and who answers for it. */
export function PromiseSection({
  consultation,
  email,
}: {
  consultation: Schemas['ConsultationView'];
  /** Address of the municipality, for who has none of the function. */
  email: string;
}) {
  const { t } = useLingui();
  const { purpose, access, promise, official, portfolioHolder } = consultation;
  return (
    <section className="stack" aria-labelledby="belofte">
      <h2 id="belofte" className="utrecht-heading-2">
        <Trans>Dit beloven wij u</Trans>
      </h2>
      <div className="panel">
        <Facts
          facts={[
            [
              t`Antwoord`,
              purpose === 'PARTICIPATION' && <AnswerTerm key="term" promise={promise} />,
            ],
            [
              t`Hoe u meedoet`,
              purpose === 'PARTICIPATION' && <HowToTakePart key="access" access={access} />,
            ],
            [t`Wie besluit`, promise.decider && t(deciderNames[promise.decider])],
            [t`Wanneer`, promise.decisionDate && formatDate(promise.decisionDate)],
            [
              t`Wat de uitkomst betekent`,
              promise.binding && <Dutch key="binding">{promise.binding}</Dutch>,
            ],
            [t`Nieuws`, promise.updateRhythm && <Dutch key="rhythm">{promise.updateRhythm}</Dutch>],
          ]}
        />
      </div>
      <div className="panel">
        <Facts
          facts={[
            [
              t`Behandelaar`,
              <NamedPerson
                key="official"
                name={official.name}
                role={official.function}
                since={t`sinds ${formatDate(official.since)}`}
                contact={official.contact ?? email}
              />,
            ],
            [
              t`Verantwoordelijk`,
              <NamedPerson
                key="holder"
                name={portfolioHolder.name}
                role={portfolioHolder.function}
                since={t`sinds ${formatDate(portfolioHolder.since)}`}
                contact={portfolioHolder.contact ?? email}
              />,
            ],
          ]}
        />
      </div>
    </section>
  );
}

/** What one needs to bring something in. */
function HowToTakePart({ access }: { access: Schemas['Access'] }) {
  switch (access) {
    case 'EMAIL':
      return <Trans>U doet mee met een bevestigd e-mailadres. Een account mag ook.</Trans>;
    case 'LOGIN':
      return <Trans>U doet mee met een account.</Trans>;
    case 'ASSURED':
      return (
        <Trans>
          U doet mee met een account. U logt in met uw wachtwoord en een code uit een app op uw
          telefoon.
        </Trans>
      );
  }
}

/** Within how many days each contribution is answered, and from which day that counts. */
function AnswerTerm({ promise }: { promise: Schemas['Promise'] }) {
  const days = promise.answerTermDays ?? 0;
  return promise.answerTermStart === 'COLLECTING_END' ? (
    <Plural
      value={days}
      one="Alles wat u inbrengt krijgt antwoord, met de reden erbij: binnen # dag na het ophalen van voorstellen"
      other="Alles wat u inbrengt krijgt antwoord, met de reden erbij: binnen # dagen na het ophalen van voorstellen"
    />
  ) : (
    <Plural
      value={days}
      one="Alles wat u inbrengt krijgt binnen # dag antwoord, met de reden erbij"
      other="Alles wat u inbrengt krijgt binnen # dagen antwoord, met de reden erbij"
    />
  );
}
