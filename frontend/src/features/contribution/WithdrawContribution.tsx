import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '@/api/client';
import { failureSentence } from '@/api/problems';
import { ConfirmDialog } from '@/ui/ConfirmDialog';

/** What taking back does, and doing it after a second question. */
export function WithdrawContribution({ id }: { id: string }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const withdrawal = useMutation({
    mutationFn: async () => {
      const { error } = await client.PUT('/contributions/{id}/withdrawal', {
        params: { path: { id } },
      });
      if (error) throw error;
    },
    onSuccess: () => queryClient.invalidateQueries(),
  });
  return (
    <ConfirmDialog
      act={t`Trek dit in`}
      confirm={t`Ja, trek het in`}
      isPending={withdrawal.isPending}
      failure={withdrawal.error ? t(failureSentence(withdrawal.error)) : undefined}
      onConfirm={() => {
        withdrawal.mutate();
      }}
    >
      <Trans>
        Uw tekst verdwijnt van de site en u krijgt geen antwoord. Wel blijft te zien dat er iets
        stond. U kunt dit niet terugdraaien.
      </Trans>
    </ConfirmDialog>
  );
}
