import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client, type Schemas } from '@/api/client';
import { lengths } from '@/api/generated/lengths';
import { idempotencyKey } from '@/api/idempotency';
import { dataOf } from '@/api/pages';
import { markdownHint } from '@/api/markdownHint';
import { failureSentence, slugOf } from '@/api/problems';
import { useFormErrors } from '@/api/useFormErrors';
import { fieldId } from '@/lib/fieldId';
import { useKept } from '@/lib/useKept';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { RadioField, SelectField } from '@/ui/ChoiceField';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { TextArea } from '@/ui/TextField';
import { outcomeNames } from './outcomes';
import { templatesQuery } from './queries';

type Draft = Schemas['AnswerDraftView'];

/** What is typed, and the version on which that began. */
interface Writing {
  outcome?: Schemas['Outcome'] | undefined;
  text?: string | undefined;
  begunOn?: number;
}

/**
 * Writing the answer to a theme or to one contribution.
 *
 * @param draft as it is now, absent before the first word
 * @param target what it answers
 * @param onSaved what goes on from there
 */
export function AnswerEditor({
  slug,
  draft,
  target,
  onSaved,
}: {
  slug: string;
  draft: Draft | undefined;
  target: { theme: string } | { contribution: string };
  onSaved?: (draft: Draft) => void;
}) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { data: templates } = useSuspenseQuery(templatesQuery());
  const [template, setTemplate] = useState<string>();
  const [kept, keep, drop] = useKept<Writing>(`answer:${Object.values(target).join('')}`);
  const written = kept ?? { outcome: draft?.outcome, text: draft?.text };
  const save = useMutation({
    mutationFn: async (over: number | undefined) => {
      const body = {
        outcome: written.outcome,
        text: written.text ?? '',
      } as Schemas['ChangeAnswer'];
      return dataOf(
        draft === undefined
          ? await client.POST('/consultations/{slug}/answer-drafts', {
              params: {
                path: { slug },
                header: { 'Idempotency-Key': idempotencyKey('answer', { ...target, ...body }) },
              },
              body: { ...target, ...body },
            })
          : await client.PUT('/answers/{id}', {
              params: { path: { id: draft.id }, header: { 'If-Match': `"${over ?? 0}"` } },
              body,
            }),
      );
    },
    onSuccess: (saved) => {
      drop();
      onSaved?.(saved);
    },
    onSettled: () => queryClient.invalidateQueries(),
  });
  const conflict = slugOf(save.error) === 'changed-meanwhile';
  const { errorOf, summary } = useFormErrors(save.error, {
    '/outcome': { label: t`Uitkomst` },
    '/text': { label: t`Reden`, length: lengths.ChangeAnswer.text },
  });
  const write = (change: Writing) => {
    keep({
      ...written,
      ...(draft && { begunOn: kept?.begunOn ?? draft.version }),
      ...change,
    });
  };
  return (
    <form
      className="form panel"
      noValidate
      aria-labelledby="schrijf"
      onSubmit={(event) => {
        event.preventDefault();
        if (save.isPending) return;
        save.mutate(conflict ? draft?.version : (kept?.begunOn ?? draft?.version));
      }}
    >
      <h2 id="schrijf" className="utrecht-heading-3">
        <Trans>Het antwoord</Trans>
      </h2>
      {summary.length > 0 ? (
        <ErrorSummary key={save.submittedAt} errors={summary} />
      ) : (
        save.error && (
          <Alert tone="error" live="alert">
            <p>{t(failureSentence(save.error))}</p>
            {conflict && draft && (
              <>
                <p>
                  <Trans>
                    Een collega schreef dit, of er kwam iets bij in het thema. Uw tekst staat er
                    nog. Bewaart u opnieuw, dan vervangt uw tekst deze:
                  </Trans>
                </p>
                <p className="written" lang="nl">
                  {draft.text}
                </p>
              </>
            )}
          </Alert>
        )
      )}
      {save.isSuccess && kept === undefined && (
        <Alert tone="info" live="status">
          <p>
            <Trans>Bewaard als concept. Inwoners lezen het pas na publiceren.</Trans>
          </p>
        </Alert>
      )}
      <SelectField
        id="sjabloon"
        label={t`Begin met een voorbeeld`}
        hint={t`Vul zelf in wat tussen haken staat.`}
        choices={templates.items.map(({ name }) => ({ value: name, label: name }))}
        value={template}
        onChange={(name) => {
          setTemplate(name);
          const found = templates.items.find((one) => one.name === name);
          if (found) write({ outcome: found.outcome, text: found.text });
        }}
      />
      <RadioField
        id={fieldId('/outcome')}
        label={t`Uitkomst`}
        error={errorOf('/outcome')}
        choices={(Object.keys(outcomeNames) as Schemas['Outcome'][]).map((value) => ({
          value,
          label: t(outcomeNames[value]),
        }))}
        value={written.outcome}
        onChange={(outcome) => {
          write({ outcome });
        }}
      />
      <TextArea
        id={fieldId('/text')}
        label={t`Reden`}
        hint={`${t`Iedereen leest dit. Leg uit waarom, ook als het ja is.`} ${t(markdownHint)}`}
        error={errorOf('/text')}
        lang="nl"
        rows={8}
        value={written.text ?? ''}
        onChange={(text) => {
          write({ text });
        }}
      />
      <div>
        <Button type="submit" variant="primary" aria-disabled={save.isPending}>
          <Trans>Bewaar het antwoord</Trans>
        </Button>
      </div>
    </form>
  );
}
