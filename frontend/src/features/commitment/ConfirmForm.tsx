import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Schemas } from '@/api/client';
import { lengths } from '@/api/generated/lengths';
import { failureSentence } from '@/api/problems';
import { useFormErrors } from '@/api/useFormErrors';
import { fieldId } from '@/lib/fieldId';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { RadioField } from '@/ui/ChoiceField';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { TextArea } from '@/ui/TextField';
import { confirmationQuery } from './queries';
import { voiceNames } from './words';

type Voice = Schemas['Voice'];

/** Saying whether it is done, and changing that. */
export function ConfirmForm({ id }: { id: string }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { data: said } = useQuery(confirmationQuery(id));
  const [typed, setTyped] = useState<{ voice?: Voice; remark?: string }>({});
  const voice = typed.voice ?? said?.voice;
  const remark = typed.remark ?? said?.remark ?? '';
  const saying = api.useMutation('put', '/commitments/{id}/confirmation', {
    onSuccess: () => {
      setTyped({});
    },
    onSettled: () => queryClient.invalidateQueries(),
  });
  const { errorOf, summary } = useFormErrors(saying.error, {
    '/voice': { label: t`Is dit gedaan?` },
    '/remark': { label: t`Uw toelichting`, length: lengths.ChangeConfirmation.remark },
  });
  return (
    <form
      className="form panel no-print"
      noValidate
      aria-labelledby="gedaan"
      onSubmit={(event) => {
        event.preventDefault();
        if (saying.isPending) return;
        const body = { voice, ...(remark !== '' && { remark }) } as Schemas['ChangeConfirmation'];
        saying.mutate({ params: { path: { id } }, body });
      }}
    >
      <h3 id="gedaan" className="utrecht-heading-3">
        <Trans>Wij vragen het aan u</Trans>
      </h3>
      {summary.length > 0 ? (
        <ErrorSummary key={saying.submittedAt} errors={summary} />
      ) : (
        saying.error && (
          <Alert tone="error" live="alert">
            <p>{t(failureSentence(saying.error))}</p>
          </Alert>
        )
      )}
      {saying.isSuccess && (
        <Alert tone="ok" live="status">
          <p>
            <Trans>Bedankt. Uw antwoord telt mee. U kunt het nog veranderen.</Trans>
          </p>
        </Alert>
      )}
      <RadioField
        id={fieldId('/voice')}
        label={t`Is dit gedaan?`}
        error={errorOf('/voice')}
        choices={(Object.keys(voiceNames) as Voice[]).map((value) => ({
          value,
          label: t(voiceNames[value]),
        }))}
        value={voice}
        onChange={(chosen) => {
          setTyped({ ...typed, voice: chosen });
        }}
      />
      <TextArea
        id={fieldId('/remark')}
        label={t`Uw toelichting`}
        hint={t`Dit hoeft niet. Iedereen leest uw toelichting, zonder uw naam. Schrijf geen medische of persoonlijke gegevens van uzelf of anderen.`}
        error={errorOf('/remark')}
        value={remark}
        onChange={(text) => {
          setTyped({ ...typed, remark: text });
        }}
      />
      <div>
        <Button type="submit" variant="primary" aria-disabled={saying.isPending}>
          <Trans>Verstuur uw antwoord</Trans>
        </Button>
      </div>
    </form>
  );
}
