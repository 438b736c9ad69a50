import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { client } from '@/api/client';
import { failureSentence } from '@/api/problems';
import { ConfirmDialog } from '@/ui/ConfirmDialog';

/**
 * What erasing does, and doing it after a second question.
 *
 * @param onErased called once nothing of the person is left here
 */
export function EraseAccount({ onErased }: { onErased: () => void }) {
  const { t } = useLingui();
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
      <ConfirmDialog
        act={t`Verwijder mijn account`}
        confirm={t`Ja, verwijder alles`}
        isPending={erase.isPending}
        failure={erase.error ? t(failureSentence(erase.error)) : undefined}
        onConfirm={() => {
          erase.mutate();
        }}
      >
        <Trans>Uw account en al uw teksten worden gewist. Dat is voor altijd.</Trans>
      </ConfirmDialog>
    </section>
  );
}
