import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client, type Schemas } from '@/api/client';
import { lengths } from '@/api/generated/lengths';
import { idempotencyKey } from '@/api/idempotency';
import { failureSentence } from '@/api/problems';
import { useFormErrors } from '@/api/useFormErrors';
import { fieldId } from '@/lib/fieldId';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { TextArea } from '@/ui/TextField';
import { GroundField } from './GroundField';

type Step = Schemas['ModerationStep'];

/**
 * What a moderator can do with a reported text now, as the server says.
 *
 * @param onDone gets the step that was taken
 */
export function JudgeText({
  text: { id, steps },
  onDone,
}: {
  text: Schemas['ReportedTextView'];
  onDone: (step: Step) => void;
}) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [ground, setGround] = useState<Schemas['ModerationGround']>();
  const [reason, setReason] = useState('');
  const judging = useMutation({
    mutationFn: async (step: Step) => {
      const { error } = await send(id, step, ground, reason);
      if (error) throw error as unknown;
    },
    onSuccess: (_, step) => {
      onDone(step);
      return queryClient.invalidateQueries();
    },
  });
  const field = (part: string) => fieldId(`/${id}/${part}`);
  const { errorOf, summary } = useFormErrors(judging.error, {
    '/ground': { label: t`Wat is er mis met deze tekst?`, id: field('ground') },
    '/reason': {
      label: t`Waarom?`,
      length: lengths.NewHiding.reason,
      id: field('reason'),
    },
  });
  const judge = (step: Step) => {
    if (!judging.isPending) judging.mutate(step);
  };
  const hides = steps.includes('HIDE');
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        judge(hides ? 'HIDE' : 'RESTORE');
      }}
    >
      {summary.length > 0 ? (
        <ErrorSummary key={judging.submittedAt} errors={summary} />
      ) : (
        judging.error && (
          <Alert tone="error" live="alert">
            <p>{t(failureSentence(judging.error))}</p>
          </Alert>
        )
      )}
      {hides && (
        <GroundField
          id={field('ground')}
          error={errorOf('/ground')}
          value={ground}
          onChange={setGround}
        />
      )}
      <TextArea
        id={field('reason')}
        label={t`Waarom?`}
        hint={t`Iedereen kan dit lezen. Herhaal niet wat er niet mag staan, en noem geen namen.`}
        lang="nl"
        rows={3}
        error={errorOf('/reason')}
        value={reason}
        onChange={setReason}
      />
      <div className="row">
        <Button type="submit" variant="primary" aria-disabled={judging.isPending}>
          {hides ? <Trans>Verberg deze tekst</Trans> : <Trans>Zet deze tekst terug</Trans>}
        </Button>
        {steps.includes('KEEP') && (
          <Button
            variant="secondary"
            aria-disabled={judging.isPending}
            onClick={() => {
              judge('KEEP');
            }}
          >
            <Trans>Laat deze tekst staan</Trans>
          </Button>
        )}
      </div>
    </form>
  );
}

function send(
  id: string,
  step: Step,
  ground: Schemas['ModerationGround'] | undefined,
  reason: string,
): Promise<{ error?: unknown }> {
  const path = { id };
  switch (step) {
    case 'HIDE': {
      // Without a ground the server names that fault.
      const body = { ground, reason } as Schemas['NewHiding'];
      const header = { 'Idempotency-Key': idempotencyKey(`hide:${id}`, body) };
      return client.POST('/reported-texts/{id}/hiding', { params: { path, header }, body });
    }
    case 'RESTORE': {
      const body = { reason };
      const header = { 'Idempotency-Key': idempotencyKey(`restore:${id}`, body) };
      return client.POST('/reported-texts/{id}/restoration', { params: { path, header }, body });
    }
    case 'KEEP':
      return client.PUT('/reported-texts/{id}/keeping', { params: { path } });
  }
}
