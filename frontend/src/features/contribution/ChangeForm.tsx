import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, type Schemas } from '@/api/client';
import { lengths } from '@/api/generated/lengths';
import { markdownHint } from '@/api/markdownHint';
import { dataOf } from '@/api/pages';
import { failureSentence } from '@/api/problems';
import { useFormErrors } from '@/api/useFormErrors';
import { fieldId } from '@/lib/fieldId';
import { useKept } from '@/lib/useKept';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { TextArea, TextField } from '@/ui/TextField';
import { type AsksWhere, locationError, locationFields } from './location';
import { NotAnObjection } from './NotAnObjection';

/** What an author may change: a reaction has no title, and its stance stays. */
export interface Changeable {
  id: string;
  title?: string;
  text: string;
  location?: Schemas['LocationView'];
}

interface Draft {
  title?: string | undefined;
  text: string;
  location?: Schemas['NewLocation'] | undefined;
}

/**
 * Changing what one wrote oneself. What is typed is kept in this tab until it was taken.
 *
 * @param etag of the version it starts from
 * @param where draws the field that asks where it is about
 */
export function ChangeForm({
  contribution,
  etag,
  where,
}: {
  contribution: Changeable;
  etag: string;
  where: AsksWhere;
}) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { id, title, text, location } = contribution;
  const [kept, keep, drop] = useKept<Draft>(`change:${id}`);
  const draft = kept ?? { title, text, location: location && written(location) };
  const change = useMutation({
    mutationFn: async () => {
      const params = { path: { id }, header: { 'If-Match': etag } };
      const body = { text: draft.text, ...(draft.location && { location: draft.location }) };
      return draft.title === undefined
        ? dataOf(await client.PUT('/reactions/{id}', { params, body }))
        : dataOf(
            await client.PUT('/proposals/{id}', { params, body: { ...body, title: draft.title } }),
          );
    },
    onSuccess: () => {
      drop();
      return queryClient.invalidateQueries();
    },
  });
  const of = title === undefined ? lengths.ChangeReaction : lengths.ChangeProposal;
  const field = (part: string) => fieldId(`/wijziging/${part}`);
  const { errorOf, summary } = useFormErrors(change.error, {
    '/title': { id: field('title'), label: t`Titel`, length: lengths.ChangeProposal.title },
    '/text': { id: field('text'), label: t`Uw tekst`, length: of.text },
    ...locationFields(t`Plek`),
  });
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!change.isPending) change.mutate();
      }}
    >
      {summary.length > 0 ? (
        <ErrorSummary key={change.submittedAt} errors={summary} />
      ) : (
        change.error && (
          <Alert tone="error" live="alert" heading={t`Dit is niet gewijzigd`}>
            <p>
              {t(failureSentence(change.error))} <Trans>Uw tekst blijft hieronder staan.</Trans>
            </p>
          </Alert>
        )
      )}
      {draft.title !== undefined && (
        <TextField
          id={field('title')}
          label={t`Titel`}
          error={errorOf('/title')}
          value={draft.title}
          onChange={(typed) => {
            keep({ ...draft, title: typed });
          }}
        />
      )}
      <TextArea
        id={field('text')}
        label={t`Uw tekst`}
        hint={`${t`Schrijf geen medische of persoonlijke gegevens van uzelf of anderen.`} ${t(markdownHint)}`}
        rows={8}
        error={errorOf('/text')}
        value={draft.text}
        onChange={(typed) => {
          keep({ ...draft, text: typed });
        }}
      />
      {where({
        value: draft.location,
        error: locationError(errorOf),
        onChange: (chosen) => {
          keep({ ...draft, location: chosen });
        },
      })}
      <NotAnObjection />
      <div>
        <Button type="submit" variant="primary" aria-disabled={change.isPending}>
          {change.isPending ? (
            <Trans>Bezig met versturen…</Trans>
          ) : (
            <Trans>Bewaar de wijziging</Trans>
          )}
        </Button>
      </div>
    </form>
  );
}

function written({ place, coordinates }: Schemas['LocationView']): Schemas['NewLocation'] {
  return coordinates ? { coordinates } : { place: place.code };
}
