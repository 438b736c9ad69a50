import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { client } from '@/api/client';
import { failureSentence } from '@/api/problems';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import '@/ui/dialog.css';

/**
 * What erasing does, and doing it after a second question.
 *
 * @param onErased called once nothing of the person is left here
 */
export function EraseAccount({ onErased }: { onErased: () => void }) {
  const { t } = useLingui();
  const dialog = useRef<HTMLDialogElement>(null);
  const erase = useMutation({
    mutationFn: async () => {
      const { error } = await client.PUT('/account/erasure', {
        body: { confirmation: 'erase-me' },
      });
      if (error) throw error;
    },
    onSuccess: onErased,
  });
  return (
    <section className="stack stack--tight" aria-labelledby="verwijderen">
      <h2 id="verwijderen" className="utrecht-heading-2">
        <Trans>Uw account verwijderen</Trans>
      </h2>
      <ul>
        <li>
          <Trans>Wij wissen uw naam, uw e-mailadres, uw buurt en uw taal.</Trans>
        </li>
        <li>
          <Trans>
            Wij wissen de tekst van alles wat u schreef. Wel blijft te zien dat er iets stond.
          </Trans>
        </li>
        <li>
          <Trans>Aantallen blijven gelijk: uw steun telt mee, maar niemand weet van wie.</Trans>
        </li>
        <li>
          <Trans>U kunt niet meer inloggen. Op al uw apparaten bent u meteen uitgelogd.</Trans>
        </li>
      </ul>
      <p>
        <Trans>U kunt dit niet terugdraaien. Download daarom eerst uw gegevens.</Trans>
      </p>
      <div>
        <Button variant="secondary" onClick={() => dialog.current?.showModal()}>
          <Trans>Verwijder mijn account</Trans>
        </Button>
      </div>
      <dialog ref={dialog} className="dialog" aria-labelledby="zeker" aria-describedby="gevolg">
        <div className="stack">
          <h2 id="zeker" className="utrecht-heading-3">
            <Trans>Weet u het zeker?</Trans>
          </h2>
          <p id="gevolg">
            <Trans>Uw account en al uw teksten worden gewist. Dat is voor altijd.</Trans>
          </p>
          {erase.error && (
            <Alert tone="error" live="alert">
              <p>{t(failureSentence(erase.error))}</p>
            </Alert>
          )}
          <div className="dialog__buttons">
            <Button variant="primary" onClick={() => dialog.current?.close()}>
              <Trans>Nee, ga terug</Trans>
            </Button>
            <Button
              variant="secondary"
              aria-disabled={erase.isPending}
              onClick={() => {
                if (!erase.isPending) erase.mutate();
              }}
            >
              <Trans>Ja, verwijder alles</Trans>
            </Button>
          </div>
        </div>
      </dialog>
    </section>
  );
}
