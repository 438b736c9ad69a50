import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { client } from '@/api/client';
import { failureSentence } from '@/api/problems';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import '@/ui/dialog.css';

/** What taking back does, and doing it after a second question. */
export function WithdrawContribution({ id }: { id: string }) {
  const { t } = useLingui();
  const dialog = useRef<HTMLDialogElement>(null);
  const queryClient = useQueryClient();
  const withdrawal = useMutation({
    mutationFn: async () => {
      const { error } = await client.PUT('/contributions/{id}/withdrawal', {
        params: { path: { id } },
      });
      if (error) throw error;
    },
    onSuccess: () => {
      dialog.current?.close();
      return queryClient.invalidateQueries();
    },
  });
  return (
    <>
      <div>
        <Button variant="secondary" onClick={() => dialog.current?.showModal()}>
          <Trans>Trek dit in</Trans>
        </Button>
      </div>
      <dialog ref={dialog} className="dialog" aria-labelledby="zeker" aria-describedby="gevolg">
        <div className="stack">
          <h2 id="zeker" className="utrecht-heading-3">
            <Trans>Weet u het zeker?</Trans>
          </h2>
          <p id="gevolg">
            <Trans>
              Uw tekst verdwijnt van de site en u krijgt geen antwoord. Wel blijft te zien dat er
              iets stond. U kunt dit niet terugdraaien.
            </Trans>
          </p>
          {withdrawal.error && (
            <Alert tone="error" live="alert">
              <p>{t(failureSentence(withdrawal.error))}</p>
            </Alert>
          )}
          <div className="dialog__buttons">
            <Button variant="primary" onClick={() => dialog.current?.close()}>
              <Trans>Nee, ga terug</Trans>
            </Button>
            <Button
              variant="secondary"
              aria-disabled={withdrawal.isPending}
              onClick={() => {
                if (!withdrawal.isPending) withdrawal.mutate();
              }}
            >
              <Trans>Ja, trek het in</Trans>
            </Button>
          </div>
        </div>
      </dialog>
    </>
  );
}
