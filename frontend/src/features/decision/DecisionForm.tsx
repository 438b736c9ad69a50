import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { client, type Schemas } from '@/api/client';
import { lengths } from '@/api/generated/lengths';
import { idempotencyKey } from '@/api/idempotency';
import { dataOf } from '@/api/pages';
import { failureSentence, problemOf, slugOf } from '@/api/problems';
import { type FormField, useFormErrors } from '@/api/useFormErrors';
import type { Violation } from '@/api/violations';
import { fieldId } from '@/lib/fieldId';
import { patch } from '@/lib/patch';
import { useKept } from '@/lib/useKept';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { RadioField, SelectField } from '@/ui/ChoiceField';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { TextArea, TextField } from '@/ui/TextField';
import { CheckList } from './CheckList';
import { followsInputNames } from './followsInput';

type NewDecision = Schemas['NewDecision'];

/** What is typed, and the version of the card on which that began. */
type Writing = Partial<NewDecision> & { begunOn?: number };

/** Shows the fields of why a point is fixed, with the faults that the server found. */
export type FixedFields = (
  fixed: Schemas['Fixed'],
  onChange: (fixed: Schemas['Fixed']) => void,
  violations: Violation[],
) => ReactNode;

/** Something residents brought in that was answered. */
export interface Answered {
  id: string;
  title: string;
}

/**
 * Publishing the decision on a point. What is typed survives a login and a reload.
 *
 * @param version of the card that the official sees
 * @param points those that may be decided
 * @param themes with a published answer
 * @param contributions with a published answer of their own
 * @param fixedFields fields of ground, decider, day, source and reason
 * @param fixedLabels what those are called, by their JSON Pointer
 * @param onPublished what goes on from there
 */
export function DecisionForm({
  slug,
  version,
  points,
  chosen,
  holder,
  themes,
  contributions,
  fixedFields,
  fixedLabels,
  onPublished,
}: {
  slug: string;
  version: number;
  points: Schemas['DecisionPointView'][];
  chosen: string | undefined;
  holder: string;
  themes: Answered[];
  contributions: Answered[];
  fixedFields: FixedFields;
  fixedLabels: Record<string, FormField>;
  onPublished: (decision: Schemas['DecisionView']) => void;
}) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [kept, keep, drop] = useKept<Writing>(`decision:${slug}`);
  const { begunOn, ...written } = kept ?? {};
  const write = (change: Parameters<typeof patch<Writing>>[1]) => {
    keep(patch<Writing>({ begunOn: version, ...kept }, change));
  };
  const body = {
    themes: [],
    contributions: [],
    fixed: {},
    ...(chosen && { decisionPointId: chosen }),
    ...written,
  };
  const publish = useMutation({
    mutationFn: async (over: number) =>
      dataOf(
        await client.POST('/consultations/{slug}/decisions', {
          params: {
            path: { slug },
            header: {
              'Idempotency-Key': idempotencyKey(`decision:${slug}`, { body, over }),
              'If-Match': `"${over}"`,
            },
          },
          body: body as NewDecision,
        }),
      ),
    onSuccess: (decision) => {
      drop();
      onPublished(decision);
    },
    onSettled: () => queryClient.invalidateQueries(),
  });
  const conflict = slugOf(publish.error) === 'changed-meanwhile';
  const fields: Record<string, FormField> = {
    ...fixedLabels,
    '/decisionPointId': { label: t`Beslispunt` },
    '/outcome': { label: t`Wat is besloten?`, length: lengths.NewDecision.outcome },
    '/inputEffect': { label: t`Wat deed de inbreng?`, length: lengths.NewDecision.inputEffect },
    '/followsInput': { label: t`Volgt het besluit de inbreng?` },
    '/deviationStatement': {
      label: t`Afwijkingsverklaring`,
      length: lengths.NewDecision.deviationStatement,
    },
    '/themes': { label: t`Uit welke thema’s komt dit voort?` },
    '/contributions': { label: t`Uit welke losse inbreng komt dit voort?` },
  };
  const { errorOf, summary } = useFormErrors(publish.error, fields);
  const frame = (pointer: string) => ({
    id: fieldId(pointer),
    label: fields[pointer]?.label ?? pointer,
    error: errorOf(pointer),
  });
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!publish.isPending) publish.mutate(conflict ? version : (begunOn ?? version));
      }}
    >
      {publish.error && (summary.length === 0 || slugOf(publish.error) !== 'invalid-input') && (
        <Alert tone="error" {...(summary.length === 0 && { live: 'alert' })}>
          <p>
            {t(failureSentence(publish.error))}{' '}
            {conflict && (
              <Trans>
                Wat u schreef, staat er nog. Wilt u het nog steeds? Verstuur het dan opnieuw.
              </Trans>
            )}
          </p>
        </Alert>
      )}
      {summary.length > 0 && <ErrorSummary key={publish.submittedAt} errors={summary} />}
      <SelectField
        {...frame('/decisionPointId')}
        choices={points.map(({ id, title }) => ({ value: id, label: title }))}
        value={body.decisionPointId}
        onChange={(decisionPointId) => {
          write({ decisionPointId });
        }}
      />
      <TextField
        {...frame('/outcome')}
        hint={t`Eén zin. Die staat van nu af op de kaart.`}
        lang="nl"
        value={body.outcome ?? ''}
        onChange={(outcome) => {
          write({ outcome: outcome || undefined });
        }}
      />
      {fixedFields(
        body.fixed,
        (fixed) => {
          write({ fixed });
        },
        problemOf(publish.error)?.violations ?? [],
      )}
      <TextArea
        {...frame('/inputEffect')}
        hint={t`Wat veranderde er door wat inwoners inbrachten? En wat niet?`}
        lang="nl"
        value={body.inputEffect ?? ''}
        onChange={(inputEffect) => {
          write({ inputEffect: inputEffect || undefined });
        }}
      />
      <RadioField
        {...frame('/followsInput')}
        hint={t`Sla dit over als niemand iets inbracht op dit punt.`}
        choices={(Object.keys(followsInputNames) as Schemas['FollowsInput'][]).map((value) => ({
          value,
          label: t(followsInputNames[value]),
        }))}
        value={body.followsInput}
        onChange={(followsInput) => {
          write({ followsInput });
        }}
      />
      <TextArea
        {...frame('/deviationStatement')}
        hint={t`Namens ${holder}: waarom is dit niet wat inwoners adviseerden? Vul dit alleen in als het besluit afwijkt.`}
        lang="nl"
        value={body.deviationStatement ?? ''}
        onChange={(deviationStatement) => {
          write({ deviationStatement: deviationStatement || undefined });
        }}
      />
      {themes.length > 0 && (
        <CheckList
          {...frame('/themes')}
          hint={t`Alleen wat antwoord heeft, staat hier.`}
          choices={themes.map(({ id, title }) => ({ value: id, label: title }))}
          value={body.themes}
          onChange={(chosenThemes) => {
            write({ themes: chosenThemes });
          }}
        />
      )}
      {contributions.length > 0 && (
        <CheckList
          {...frame('/contributions')}
          hint={t`Inbreng die een eigen antwoord kreeg.`}
          choices={contributions.map(({ id, title }) => ({ value: id, label: title }))}
          value={body.contributions}
          onChange={(chosenOnes) => {
            write({ contributions: chosenOnes });
          }}
        />
      )}
      <p className="note">
        <Trans>U kunt dit niet terugdraaien. Iedereen leest het meteen.</Trans>
      </p>
      <div>
        <Button type="submit" variant="primary" aria-disabled={publish.isPending}>
          <Trans>Publiceer het besluit</Trans>
        </Button>
      </div>
    </form>
  );
}
