import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { api, type Schemas } from '@/api/client';
import { lengths } from '@/api/generated/lengths';
import { idempotencyKey } from '@/api/idempotency';
import { failureSentence } from '@/api/problems';
import { useFormErrors } from '@/api/useFormErrors';
import { fieldId } from '@/lib/fieldId';
import { useKept } from '@/lib/useKept';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { RadioField } from '@/ui/ChoiceField';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { TextArea, TextField } from '@/ui/TextField';
import type { Source } from './queries';
import { performerNames } from './words';

type NewCommitment = Schemas['NewCommitment'];

/** The form of the answer stands on the same page. */
const idOf = (field: keyof NewCommitment) => fieldId(`/afspraak/${field}`);

/** Agreeing who does what by when, because of a published answer or a decision. */
export function CommitmentForm({ source }: { source: Source }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const name = `commitment:${source.id}`;
  const [kept, keep, drop] = useKept<Partial<NewCommitment>>(name);
  const typed = kept ?? {};
  const making = api.useMutation('post', `/${source.kind}s/{id}/commitments`, {
    onSuccess: () => {
      drop();
      return queryClient.invalidateQueries();
    },
  });
  const { errorOf, summary } = useFormErrors(making.error, {
    '/text': { id: idOf('text'), label: t`Wat`, length: lengths.NewCommitment.text },
    '/performer': { id: idOf('performer'), label: t`Wie doet het` },
    '/organisation': {
      id: idOf('organisation'),
      label: t`Naam`,
      length: lengths.NewCommitment.organisation,
    },
    '/function': {
      id: idOf('function'),
      label: t`Functie`,
      length: lengths.NewCommitment.function,
    },
    '/dueDate': { id: idOf('dueDate'), label: t`Uiterlijk` },
  });
  const line = (field: 'organisation' | 'function') => ({
    id: idOf(field),
    lang: 'nl',
    error: errorOf(`/${field}`),
    value: typed[field] ?? '',
    onChange: (value: string) => {
      keep({ ...typed, [field]: value });
    },
  });
  return (
    <form
      className="form panel"
      noValidate
      aria-labelledby="nieuwe-afspraak"
      onSubmit={(event) => {
        event.preventDefault();
        if (making.isPending) return;
        const body = typed as NewCommitment;
        making.mutate({
          params: {
            path: { id: source.id },
            header: { 'Idempotency-Key': idempotencyKey(name, body) },
          },
          body,
        });
      }}
    >
      <h3 id="nieuwe-afspraak" className="utrecht-heading-3">
        <Trans>Maak een afspraak</Trans>
      </h3>
      {summary.length > 0 ? (
        <ErrorSummary key={making.submittedAt} errors={summary} />
      ) : (
        making.error && (
          <Alert tone="error" live="alert">
            <p>{t(failureSentence(making.error))}</p>
          </Alert>
        )
      )}
      {making.isSuccess && kept === undefined && (
        <Alert tone="ok" live="status">
          <p>
            <Trans>De afspraak staat vast. Iedereen kan hem lezen.</Trans>
          </p>
        </Alert>
      )}
      <TextArea
        id={idOf('text')}
        label={t`Wat`}
        hint={t`Schrijf zo op wat er gebeurt, dat een inwoner kan zien of het klaar is.`}
        lang="nl"
        error={errorOf('/text')}
        value={typed.text ?? ''}
        onChange={(text) => {
          keep({ ...typed, text });
        }}
      />
      <RadioField
        id={idOf('performer')}
        label={t`Wie doet het`}
        error={errorOf('/performer')}
        choices={(Object.keys(performerNames) as Schemas['Performer'][]).map((value) => ({
          value,
          label: t(performerNames[value]),
        }))}
        value={typed.performer}
        onChange={(performer) => {
          keep({ ...typed, performer });
        }}
      />
      <TextField {...line('organisation')} label={t`Naam van de afdeling of de partner`} />
      <TextField
        {...line('function')}
        label={t`Functie`}
        hint={t`De functie van wie er daar voor zorgt. Geen naam.`}
      />
      <TextField
        id={idOf('dueDate')}
        type="date"
        label={t`Uiterlijk`}
        error={errorOf('/dueDate')}
        value={typed.dueDate ?? ''}
        onChange={(dueDate) => {
          keep({ ...typed, dueDate });
        }}
      />
      <div>
        <Button type="submit" variant="primary" aria-disabled={making.isPending}>
          <Trans>Leg de afspraak vast</Trans>
        </Button>
      </div>
    </form>
  );
}
