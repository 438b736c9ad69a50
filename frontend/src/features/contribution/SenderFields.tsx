import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { lengths } from '@/api/generated/lengths';
import type { FormField } from '@/api/useFormErrors';
import { fieldId } from '@/lib/fieldId';
import { TextField } from '@/ui/TextField';

/** Who says to send something without a login. */
export interface Sender {
  author?: string;
  email?: string;
}

/** The fields of the sender, for the faults of a form. */
export function useSenderFields(): Record<string, FormField> {
  const { t } = useLingui();
  return {
    '/author': { label: t`Uw naam`, length: lengths.NewProposalByEmail.author },
    '/email': { label: t`Uw e-mailadres` },
  };
}

/** Asks name and mail address of who has no login. */
export function SenderFields({
  value,
  errorOf,
  onChange,
}: {
  value: Sender;
  errorOf: (pointer: string) => string | undefined;
  onChange: (changes: Sender) => void;
}) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        id={fieldId('/author')}
        label={t`Uw naam`}
        hint={t`Deze naam komt op de site te staan. Een voornaam is genoeg.`}
        autoComplete="name"
        error={errorOf('/author')}
        value={value.author ?? ''}
        onChange={(author) => {
          onChange({ author });
        }}
      />
      <TextField
        id={fieldId('/email')}
        label={t`Uw e-mailadres`}
        hint={t`Wij sturen u een link waarmee u bevestigt. Uw e-mailadres komt niet op de site.`}
        type="email"
        autoComplete="email"
        error={errorOf('/email')}
        value={value.email ?? ''}
        onChange={(email) => {
          onChange({ email });
        }}
      />
    </>
  );
}

/** What happens after sending: a mail, or for who chooses it a login. */
export function MailNote({ onLogin }: { onLogin: () => void }) {
  return (
    <p className="note">
      <Trans>U krijgt daarna een mail. Pas als u die bevestigt, komt uw tekst op de site.</Trans>{' '}
      <button type="button" className="link-button" onClick={onLogin}>
        <Trans>Log liever in</Trans>
      </button>
    </p>
  );
}

/** The name, address and language that go along in the body. */
export function senderOf({ author = '', email = '' }: Sender, locale: string) {
  const language: Schemas['NewProposalByEmail']['language'] = locale === 'en' ? 'en' : 'nl';
  return { author: author.trim(), email: email.trim(), language };
}
