import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client, type Schemas } from '@/api/client';
import { idempotencyKey } from '@/api/idempotency';
import { dataOf } from '@/api/pages';
import { failureSentence, problemSentence } from '@/api/problems';
import { useFormErrors } from '@/api/useFormErrors';
import { fieldId } from '@/lib/fieldId';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { RadioField } from '@/ui/ChoiceField';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { TextArea, TextField } from '@/ui/TextField';
import { commitmentActionsQuery } from './queries';

type Act = 'report-progress' | 'delay' | 'claim-done';

/** What an official does with a commitment: tell how it goes, delay it, or claim that it is done. */
export function CommitmentActs({ commitment }: { commitment: Schemas['CommitmentView'] }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { actions } = useSuspenseQuery(commitmentActionsQuery(commitment.id)).data;
  const [act, setAct] = useState<Act>();
  const [words, setWords] = useState('');
  const [date, setDate] = useState('');
  const names: Record<Act, string> = {
    'report-progress': t`Vertel hoe het ervoor staat`,
    delay: t`Stel het uit`,
    'claim-done': t`Zeg dat het klaar is`,
  };
  const labels: Record<Act, [date: string, words: string]> = {
    'report-progress': ['', t`Hoe staat het ervoor?`],
    delay: [t`Nieuwe laatste dag`, t`Waarom stelt u het uit?`],
    'claim-done': [t`Klaar op`, t`Wat is er gedaan?`],
  };
  const allowed = (Object.keys(names) as Act[]).filter((name) =>
    actions.some((one) => one.action === name && one.allowed),
  );
  const doing = useMutation({
    mutationFn: async (chosen: Act) => {
      const body = { act: chosen, words, date };
      const params = {
        path: { id: commitment.id },
        header: {
          'If-Match': `"${commitment.version}"`,
          'Idempotency-Key': idempotencyKey(`commitment-act:${commitment.id}`, body),
        },
      };
      switch (chosen) {
        case 'report-progress':
          return dataOf(
            await client.POST('/commitments/{id}/progress', { params, body: { text: words } }),
          );
        case 'delay':
          return dataOf(
            await client.POST('/commitments/{id}/delays', {
              params,
              body: { dueDate: date, reason: words },
            }),
          );
        case 'claim-done':
          return dataOf(
            await client.POST('/commitments/{id}/claims', {
              params,
              body: { doneOn: date, text: words },
            }),
          );
      }
    },
    onSuccess: () => {
      setAct(undefined);
      setWords('');
      setDate('');
    },
    onSettled: () => queryClient.invalidateQueries(),
  });
  const [dateLabel, wordsLabel] = labels[act ?? 'report-progress'];
  const datePointer = act === 'delay' ? '/dueDate' : '/doneOn';
  const wordsPointer = act === 'delay' ? '/reason' : '/text';
  const { errorOf, summary } = useFormErrors(doing.error, {
    [datePointer]: { label: dateLabel },
    [wordsPointer]: { label: wordsLabel },
  });
  return (
    <form
      className="form panel"
      noValidate
      aria-labelledby="bijwerken"
      onSubmit={(event) => {
        event.preventDefault();
        if (act !== undefined && !doing.isPending) doing.mutate(act);
      }}
    >
      <h2 id="bijwerken" className="utrecht-heading-3">
        <Trans>Werk de afspraak bij</Trans>
      </h2>
      {summary.length > 0 ? (
        <ErrorSummary key={doing.submittedAt} errors={summary} />
      ) : (
        doing.error && (
          <Alert tone="error" live="alert">
            <p>{t(failureSentence(doing.error))}</p>
          </Alert>
        )
      )}
      {doing.isSuccess && (
        <Alert tone="ok" live="status">
          <p>
            <Trans>Opgeslagen. Iedereen kan het lezen.</Trans>
          </p>
        </Alert>
      )}
      {allowed.length === 0 ? (
        <p>{t(problemSentence(actions.find((one) => one.action === 'delay')?.problem))}</p>
      ) : (
        <RadioField
          id="handeling"
          label={t`Wat wilt u doen?`}
          choices={allowed.map((value) => ({ value, label: names[value] }))}
          value={act}
          onChange={(chosen) => {
            doing.reset();
            setAct(chosen);
          }}
        />
      )}
      {act !== undefined && (
        <>
          {act !== 'report-progress' && (
            <TextField
              id={fieldId(datePointer)}
              type="date"
              label={dateLabel}
              error={errorOf(datePointer)}
              value={date}
              onChange={setDate}
            />
          )}
          <TextArea
            id={fieldId(wordsPointer)}
            label={wordsLabel}
            hint={t`Iedereen leest dit.`}
            lang="nl"
            error={errorOf(wordsPointer)}
            value={words}
            onChange={setWords}
          />
          <div>
            <Button type="submit" variant="primary" aria-disabled={doing.isPending}>
              {names[act]}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
