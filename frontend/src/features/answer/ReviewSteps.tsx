import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, type Schemas } from '@/api/client';
import { dataOf } from '@/api/pages';
import { failureSentence } from '@/api/problems';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';

/** Asking a colleague to look at an answer, and agreeing with what a colleague wrote. */
export function ReviewSteps({ answer }: { answer: Schemas['AnswerDraftView'] }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { id, state, version } = answer;
  const step = useMutation({
    mutationFn: async (path: '/answers/{id}/review-request' | '/answers/{id}/approval') =>
      dataOf(
        await client.PUT(path, {
          params: { path: { id }, header: { 'If-Match': `"${version}"` } },
        }),
      ),
    onSettled: () => queryClient.invalidateQueries(),
  });
  return (
    <>
      {step.error && (
        <Alert tone="error" live="alert">
          <p>{t(failureSentence(step.error))}</p>
        </Alert>
      )}
      {state === 'DRAFT' && (
        <Button
          variant="subtle"
          onClick={() => {
            step.mutate('/answers/{id}/review-request');
          }}
        >
          <Trans>Vraag een collega mee te kijken</Trans>
        </Button>
      )}
      {state === 'REVIEW_ASKED' && (
        <Button
          variant="secondary"
          onClick={() => {
            step.mutate('/answers/{id}/approval');
          }}
        >
          <Trans>Akkoord</Trans>
        </Button>
      )}
    </>
  );
}
