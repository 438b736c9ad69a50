import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { api, type Schemas } from '@/api/client';
import { lengths } from '@/api/generated/lengths';
import { idempotencyKey } from '@/api/idempotency';
import { kindNames } from '@/api/texts';
import { useFormErrors } from '@/api/useFormErrors';
import { fieldId } from '@/lib/fieldId';
import { paths } from '@/lib/paths';
import { useKept } from '@/lib/useKept';
import { Button } from '@/ui/Button';
import { RadioField } from '@/ui/ChoiceField';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { TextField } from '@/ui/TextField';
import { WriteProblem } from './WriteProblem';

/** Starts a consultation as a draft. */
export function NewDraftForm() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [kept, keep, drop] = useKept<Schemas['NewDraft']>('new-draft');
  const body = kept ?? { kind: 'PLAN', title: '' };
  const start = api.useMutation('post', '/drafts', {
    onSuccess: (draft) => {
      drop();
      return navigate(paths.draft(draft.id));
    },
  });
  const { errorOf, summary } = useFormErrors(start.error, {
    '/title': { label: t`Titel`, length: lengths.NewDraft.title },
    '/kind': { label: t`Soort` },
  });
  return (
    <form
      className="form panel"
      noValidate
      aria-labelledby="nieuw"
      onSubmit={(event) => {
        event.preventDefault();
        if (start.isPending) return;
        const header = { 'Idempotency-Key': idempotencyKey('draft', body) };
        start.mutate({ params: { header }, body });
      }}
    >
      <h2 id="nieuw" className="utrecht-heading-3">
        <Trans>Nieuw inspraaktraject</Trans>
      </h2>
      {summary.length > 0 ? (
        <ErrorSummary key={start.submittedAt} errors={summary} />
      ) : (
        start.error && <WriteProblem error={start.error} />
      )}
      <RadioField
        id={fieldId('/kind')}
        label={t`Soort`}
        error={errorOf('/kind')}
        choices={[
          {
            value: 'PLAN',
            label: t(kindNames.PLAN),
            explanation: t`Er is een plan. Inwoners doen voorstellen over wat nog open ligt.`,
          },
          {
            value: 'OPEN_INVITATION',
            label: t(kindNames.OPEN_INVITATION),
            explanation: t`Er is nog geen plan. Inwoners zeggen wat er past.`,
          },
        ]}
        value={body.kind}
        onChange={(kind) => {
          keep({ ...body, kind });
        }}
      />
      <TextField
        id={fieldId('/title')}
        label={t`Titel`}
        error={errorOf('/title')}
        value={body.title}
        onChange={(title) => {
          keep({ ...body, title });
        }}
      />
      <div>
        <Button type="submit" variant="primary" aria-disabled={start.isPending}>
          <Trans>Maak een concept</Trans>
        </Button>
      </div>
    </form>
  );
}
