import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client, type Schemas } from '@/api/client';
import { lengths } from '@/api/generated/lengths';
import { idempotencyKey } from '@/api/idempotency';
import { markdownHint } from '@/api/markdownHint';
import { dataOf } from '@/api/pages';
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
import { type AsksWhere, locationError, locationFields } from './location';
import { stanceNames, stances } from './stances';

type Kind = 'proposal' | 'reaction';
type Proposal = Schemas['NewProposalOnBehalf'];
type Reaction = Schemas['NewReactionOnBehalf'];
type Entry = Partial<Proposal & Reaction> & { kind?: Kind };

/** What was entered, with its receipt. */
export type Entered = Schemas['SubmittedProposal'] | Schemas['SubmittedReaction'];

/**
 * Entering what somebody wrote on paper, or said. What is typed is kept in this tab until it was taken.
 *
 * @param pointsFor the points on which a proposal or a reaction can be entered
 * @param where draws the field that asks where it is about
 * @param onEntered with what was taken
 */
export function OnBehalfForm({
  slug,
  pointsFor,
  where,
  onEntered,
}: {
  slug: string;
  pointsFor: (kind: Kind) => Schemas['DecisionPointView'][];
  where: AsksWhere;
  onEntered: (entered: Entered) => void;
}) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const name = `on-behalf:${slug}`;
  const [kept, keep, drop] = useKept<Entry>(name);
  const entry = kept ?? {};
  /** How and when the last one came: the next one of the same pile probably came like it. */
  const [last, setLast] = useState<
    Pick<Entry, 'kind' | 'channel' | 'receivedOn' | 'decisionPointId'>
  >({});
  const change = (changed: { [K in keyof Entry]?: Entry[K] | undefined }) => {
    keep(patch({ ...last, ...entry }, changed));
  };
  const written = { ...last, ...entry };
  const { kind = 'proposal', title, stance, email, ...rest } = written;
  const entering = useMutation({
    mutationFn: async (): Promise<Entered> => {
      const common = { ...rest, ...(email && { email }) };
      const body = kind === 'proposal' ? { ...common, title } : { ...common, stance };
      const params = {
        path: { slug },
        header: { 'Idempotency-Key': idempotencyKey(name, { kind, ...body }) },
      };
      // What is missing the server names, together with all other faults.
      return kind === 'proposal'
        ? dataOf(
            await client.POST('/consultations/{slug}/proposals-on-behalf', {
              params,
              body: body as Proposal,
            }),
          )
        : dataOf(
            await client.POST('/consultations/{slug}/reactions-on-behalf', {
              params,
              body: body as Reaction,
            }),
          );
    },
    onSuccess: (entered) => {
      const { channel, receivedOn, decisionPoint } =
        'proposal' in entered ? entered.proposal : entered.reaction;
      setLast({ kind, channel, receivedOn, decisionPointId: decisionPoint.id });
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
    '/stance': { label: t`Standpunt` },
    '/text':
      kind === 'proposal'
        ? { label: t`Het voorstel`, length: lengths.NewProposalOnBehalf.text }
        : { label: t`De reden`, length: lengths.NewReactionOnBehalf.text },
    ...locationFields(t`Plek`),
  });
  return (
    <form
      className="form panel no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!entering.isPending) entering.mutate();
      }}
    >
      {summary.length > 0 ? (
        <ErrorSummary key={entering.submittedAt} errors={summary} />
      ) : (
        entering.error && (
          <Alert tone="error" live="alert" heading={t`Dit is niet ingevoerd`}>
            <p>
              {t(failureSentence(entering.error))} <Trans>Uw tekst blijft hieronder staan.</Trans>
            </p>
          </Alert>
        )
      )}
      <RadioField
        id="soort"
        label={t`Wat is het?`}
        choices={[
          { value: 'proposal', label: t`Een voorstel` },
          { value: 'reaction', label: t`Een reactie: eens, zorg of bezwaar` },
        ]}
        value={kind}
        onChange={(chosen) => {
          change({ kind: chosen });
        }}
      />
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
        value={email ?? ''}
        onChange={(typed) => {
          change({ email: typed });
        }}
      />
      <RadioField
        id={fieldId('/decisionPointId')}
        label={t`Waar gaat het over?`}
        error={errorOf('/decisionPointId')}
        choices={pointsFor(kind).map(({ id, title }) => ({
          value: id,
          label: <Dutch>{title}</Dutch>,
        }))}
        value={written.decisionPointId ?? ''}
        onChange={(decisionPointId) => {
          change({ decisionPointId });
        }}
      />
      {kind === 'proposal' ? (
        <TextField
          id={fieldId('/title')}
          label={t`Titel`}
          error={errorOf('/title')}
          value={title ?? ''}
          onChange={(typed) => {
            change({ title: typed });
          }}
        />
      ) : (
        <RadioField
          id={fieldId('/stance')}
          label={t`Standpunt`}
          error={errorOf('/stance')}
          choices={stances.map((value) => ({ value, label: t(stanceNames[value]) }))}
          value={stance}
          onChange={(chosen) => {
            change({ stance: chosen });
          }}
        />
      )}
      <TextArea
        id={fieldId('/text')}
        label={kind === 'proposal' ? t`Het voorstel` : t`De reden`}
        hint={`${t`Neem over wat er staat of is gezegd. Laat medische en persoonlijke gegevens weg.`} ${t(markdownHint)}`}
        rows={8}
        error={errorOf('/text')}
        value={written.text ?? ''}
        onChange={(text) => {
          change({ text });
        }}
      />
      {where({
        value: written.location,
        error: locationError(errorOf),
        onChange: (location) => {
          change({ location });
        },
      })}
      <div>
        <Button type="submit" variant="primary" aria-disabled={entering.isPending}>
          {entering.isPending ? <Trans>Bezig met versturen…</Trans> : <Trans>Voer dit in</Trans>}
        </Button>
      </div>
    </form>
  );
}
