import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Schemas } from '@/api/client';
import { lengths } from '@/api/generated/lengths';
import { idempotencyKey } from '@/api/idempotency';
import { markdownHint } from '@/api/markdownHint';
import { failureSentence } from '@/api/problems';
import { useFormErrors } from '@/api/useFormErrors';
import { fieldId } from '@/lib/fieldId';
import { patch } from '@/lib/patch';
import { useKept } from '@/lib/useKept';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { RadioField, SelectField } from '@/ui/ChoiceField';
import { Dutch } from '@/ui/Dutch';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { TextArea, TextField } from '@/ui/TextField';
import { channelNames, type OtherChannel } from './channels';

type Entry = Partial<Schemas['NewProposalOnBehalf']>;

/**
 * Entering what somebody wrote on paper, or said. What is typed is kept in this tab until it was taken.
 *
 * @param points the points on which something can be entered
 * @param onEntered with what was taken
 */
export function OnBehalfForm({
  slug,
  points,
  onEntered,
}: {
  slug: string;
  points: Schemas['DecisionPointView'][];
  onEntered: (entered: Schemas['SubmittedProposal']) => void;
}) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const name = `on-behalf:${slug}`;
  const [kept, keep, drop] = useKept<Entry>(name);
  const entry = kept ?? {};
  /** How and when the last one came: the next one of the same pile probably came like it. */
  const [last, setLast] = useState<Pick<Entry, 'channel' | 'receivedOn' | 'decisionPointId'>>({});
  const change = (changed: { [K in keyof Entry]?: Entry[K] | undefined }) => {
    keep(patch({ ...last, ...entry }, changed));
  };
  const entering = api.useMutation('post', '/consultations/{slug}/proposals-on-behalf', {
    onSuccess: (entered) => {
      const { proposal } = entered;
      setLast({
        channel: proposal.channel,
        receivedOn: proposal.receivedOn,
        decisionPointId: proposal.decisionPoint.id,
      });
      drop();
      onEntered(entered);
      return queryClient.invalidateQueries();
    },
  });
  const { errorOf, summary } = useFormErrors(entering.error, {
    '/channel': { label: t`Hoe kwam het binnen?` },
    '/receivedOn': { label: t`Wanneer kwam het binnen?` },
    '/author': { label: t`Naam op de site`, length: lengths.NewProposalOnBehalf.author },
    '/email': { label: t`E-mailadres` },
    '/decisionPointId': { label: t`Onderwerp` },
    '/title': { label: t`Titel`, length: lengths.NewProposalOnBehalf.title },
    '/text': { label: t`Het voorstel`, length: lengths.NewProposalOnBehalf.text },
  });
  const written = { ...last, ...entry };
  const submit = () => {
    const { email, ...rest } = written;
    const body = { ...rest, ...(email && { email }) } as Schemas['NewProposalOnBehalf'];
    entering.mutate({
      params: { path: { slug }, header: { 'Idempotency-Key': idempotencyKey(name, body) } },
      body,
    });
  };
  return (
    <form
      className="form panel no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!entering.isPending) submit();
      }}
    >
      {summary.length > 0 ? (
        <ErrorSummary key={entering.submittedAt} errors={summary} />
      ) : (
        entering.error && (
          <Alert tone="error" live="alert" heading={t`Het voorstel is niet ingevoerd`}>
            <p>
              {t(failureSentence(entering.error))} <Trans>Uw tekst blijft hieronder staan.</Trans>
            </p>
          </Alert>
        )
      )}
      <div className="pair">
        <SelectField
          id={fieldId('/channel')}
          label={t`Hoe kwam het binnen?`}
          error={errorOf('/channel')}
          choices={(Object.keys(channelNames) as OtherChannel[]).map((value) => ({
            value,
            label: t(channelNames[value]),
          }))}
          value={written.channel === 'WEB' ? undefined : written.channel}
          onChange={(channel) => {
            change({ channel });
          }}
        />
        <TextField
          id={fieldId('/receivedOn')}
          label={t`Wanneer kwam het binnen?`}
          type="date"
          error={errorOf('/receivedOn')}
          value={written.receivedOn ?? ''}
          onChange={(receivedOn) => {
            change({ receivedOn });
          }}
        />
      </div>
      <TextField
        id={fieldId('/author')}
        label={t`Naam op de site`}
        hint={t`Vraag welke naam anderen mogen zien. Bijvoorbeeld: mevrouw de Boer, of een bewoner van de Kade.`}
        error={errorOf('/author')}
        value={written.author ?? ''}
        onChange={(author) => {
          change({ author });
        }}
      />
      <TextField
        id={fieldId('/email')}
        label={t`E-mailadres (hoeft niet)`}
        hint={t`Niemand ziet dit. Wie later met dit adres een account maakt, vindt het voorstel daar terug.`}
        error={errorOf('/email')}
        value={written.email ?? ''}
        onChange={(email) => {
          change({ email });
        }}
      />
      <RadioField
        id={fieldId('/decisionPointId')}
        label={t`Waar gaat het voorstel over?`}
        error={errorOf('/decisionPointId')}
        choices={points.map(({ id, title }) => ({ value: id, label: <Dutch>{title}</Dutch> }))}
        value={written.decisionPointId ?? ''}
        onChange={(decisionPointId) => {
          change({ decisionPointId });
        }}
      />
      <TextField
        id={fieldId('/title')}
        label={t`Titel`}
        error={errorOf('/title')}
        value={written.title ?? ''}
        onChange={(title) => {
          change({ title });
        }}
      />
      <TextArea
        id={fieldId('/text')}
        label={t`Het voorstel`}
        hint={`${t`Neem over wat er staat of is gezegd. Laat medische en persoonlijke gegevens weg.`} ${t(markdownHint)}`}
        rows={8}
        error={errorOf('/text')}
        value={written.text ?? ''}
        onChange={(text) => {
          change({ text });
        }}
      />
      <div>
        <Button type="submit" variant="primary" aria-disabled={entering.isPending}>
          {entering.isPending ? <Trans>Bezig met versturen…</Trans> : <Trans>Voer dit in</Trans>}
        </Button>
      </div>
    </form>
  );
}
