import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client } from '@/api/client';
import { failureSentence } from '@/api/problems';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { challengeActionsQuery } from './queries';

/** Joining a running challenge, and taking that back. */
export function JoinChallenge({ id }: { id: string }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const actions = useQuery(challengeActionsQuery(id)).data?.actions ?? [];
  const may = (name: string) => actions.some(({ action, allowed }) => action === name && allowed);
  const change = useMutation({
    mutationFn: async (join: boolean) => {
      const challenge = { params: { path: { id } } };
      const { error } = join
        ? await client.PUT('/challenges/{id}/joining', challenge)
        : await client.DELETE('/challenges/{id}/joining', challenge);
      if (error) throw error;
    },
    onSettled: () => queryClient.invalidateQueries(),
  });
  const join = may('join');
  return (
    <>
      {change.error && (
        <Alert tone="error" live="alert">
          <p>{t(failureSentence(change.error))}</p>
        </Alert>
      )}
      {(join || may('leave')) && (
        <div className="no-print">
          <Button
            variant="secondary"
            aria-disabled={change.isPending}
            onClick={() => {
              if (!change.isPending) change.mutate(join);
            }}
          >
            {join ? <Trans>Dit wil ik ook weten</Trans> : <Trans>Ik doe niet meer mee</Trans>}
          </Button>
        </div>
      )}
    </>
  );
}
