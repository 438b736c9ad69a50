import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { client } from '@/api/client';
import { failureSentence } from '@/api/problems';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { myNeighbourhoodQuery } from './queries';
import type { Feature } from './shapes';

/** Keeping the buurt that is shown as one's own, or forgetting it. */
export function MyNeighbourhood({ shown }: { shown: Feature | undefined }) {
  const { t } = useLingui();
  const mine = useSuspenseQuery(myNeighbourhoodQuery()).data.neighbourhood;
  const queryClient = useQueryClient();
  const change = useMutation({
    mutationFn: async (code: string | undefined) => {
      const { error } =
        code === undefined
          ? await client.DELETE('/account/neighbourhood')
          : await client.PUT('/account/neighbourhood', { body: { code } });
      if (error !== undefined) throw error as unknown;
    },
    onSettled: () => queryClient.invalidateQueries(myNeighbourhoodQuery()),
  });
  const isMine = shown !== undefined && shown.id === mine?.code;
  const canBeMine = shown?.properties.kind === 'NEIGHBOURHOOD' && !isMine;
  return (
    <div className="stack">
      {change.error && (
        <Alert tone="error" live="alert">
          <p>{t(failureSentence(change.error))}</p>
        </Alert>
      )}
      <p role="status">{isMine && <Trans>Dit is uw buurt. Wij bewaren geen adres.</Trans>}</p>
      {(isMine || canBeMine) && (
        <div>
          <Button
            variant="secondary"
            aria-disabled={change.isPending}
            onClick={() => {
              if (!change.isPending) change.mutate(isMine ? undefined : shown.id);
            }}
          >
            {isMine ? <Trans>Vergeet mijn buurt</Trans> : <Trans>Bewaar als mijn buurt</Trans>}
          </Button>
        </div>
      )}
    </div>
  );
}
