import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { api, type Schemas } from '@/api/client';
import { failureSentence } from '@/api/problems';
import { useFormErrors } from '@/api/useFormErrors';
import { fieldId } from '@/lib/fieldId';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { TextField } from '@/ui/TextField';

/**
 * Asks for the number of a receipt, which goes into no address and is kept nowhere.
 *
 * @param show what became of the contribution
 */
export function ReceiptLookup({
  show,
}: {
  show: (status: Schemas['ReceiptStatusView']) => ReactNode;
}) {
  const { t } = useLingui();
  const [number, setNumber] = useState('');
  const lookup = api.useMutation('post', '/receipt-lookups');
  const { errorOf, summary } = useFormErrors(lookup.error, {
    '/number': { label: t`Nummer van uw ontvangstbewijs` },
  });
  return (
    <div className="stack">
      <form
        className="form panel no-print"
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          if (!lookup.isPending) lookup.mutate({ body: { number } });
        }}
      >
        {summary.length > 0 ? (
          <ErrorSummary key={lookup.submittedAt} errors={summary} />
        ) : (
          lookup.error && (
            <Alert tone="error" live="alert" heading={t`Opzoeken is niet gelukt`}>
              <p>{t(failureSentence(lookup.error))}</p>
            </Alert>
          )
        )}
        <TextField
          id={fieldId('/number')}
          label={t`Nummer van uw ontvangstbewijs`}
          hint={t`16 letters en cijfers. Hoofdletters, spaties en streepjes maken niet uit.`}
          error={errorOf('/number')}
          value={number}
          onChange={setNumber}
        />
        <div>
          <Button type="submit" variant="primary" aria-disabled={lookup.isPending}>
            {lookup.isPending ? <Trans>Bezig met zoeken…</Trans> : <Trans>Zoek op</Trans>}
          </Button>
        </div>
      </form>
      {lookup.data && <div key={lookup.submittedAt}>{show(lookup.data)}</div>}
    </div>
  );
}
