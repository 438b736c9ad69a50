import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { api, type Schemas } from '@/api/client';
import { lengths } from '@/api/generated/lengths';
import { idempotencyKey } from '@/api/idempotency';
import { failureSentence, slugOf } from '@/api/problems';
import { useFormErrors } from '@/api/useFormErrors';
import { fieldId } from '@/lib/fieldId';
import { leaveFor } from '@/lib/leave';
import { loginPath } from '@/lib/paths';
import { useKept } from '@/lib/useKept';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { TextArea } from '@/ui/TextField';
import { claimAbout, claimSentences } from './claims';

/**
 * Disputing the marker of a point. What is typed is kept in this tab, so that it survives the login.
 *
 * @param answerTermDays days within which the municipality promised to answer
 */
export function ChallengeForm({
  slug,
  point,
  answerTermDays,
}: {
  slug: string;
  point: Schemas['DecisionPointView'];
  answerTermDays: number;
}) {
  const { t } = useLingui();
  const { href } = useLocation();
  const queryClient = useQueryClient();
  const name = `challenge:${slug}:${point.id}`;
  const [explanation, keep, drop] = useKept<string>(name);
  const claim = claimAbout[point.marker];
  const raising = api.useMutation('post', '/consultations/{slug}/challenges', {
    onSuccess: () => {
      drop();
      return queryClient.invalidateQueries();
    },
    onError: (error) => {
      if (slugOf(error) === 'unauthorized') leaveFor(loginPath(href));
    },
  });
  const { errorOf, summary } = useFormErrors(raising.error, {
    '/explanation': { label: t`Uw uitleg`, length: lengths.NewChallenge.explanation },
  });
  const submit = () => {
    const body = { decisionPointId: point.id, claim, explanation: explanation ?? '' };
    raising.mutate({
      params: { path: { slug }, header: { 'Idempotency-Key': idempotencyKey(name, body) } },
      body,
    });
  };
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!raising.isPending) submit();
      }}
    >
      {summary.length > 0 ? (
        <ErrorSummary key={raising.submittedAt} errors={summary} />
      ) : (
        raising.error && (
          <Alert tone="error" live="alert" heading={t`Uw vraag is niet verstuurd`}>
            <p>{t(failureSentence(raising.error))}</p>
          </Alert>
        )
      )}
      <p>
        <strong>{t(claimSentences[claim])}</strong>
      </p>
      <TextArea
        id={fieldId('/explanation')}
        label={t`Waarom denkt u dat?`}
        hint={t`Noem bijvoorbeeld een brief, een krant of een vergadering. Schrijf geen medische of persoonlijke gegevens van uzelf of anderen.`}
        rows={6}
        error={errorOf('/explanation')}
        value={explanation ?? ''}
        onChange={keep}
      />
      <p className="note">
        <Trans>
          Wij antwoorden binnen {answerTermDays} dagen. Hebt u gelijk, dan passen wij de kaart
          meteen aan. Uw vraag, uw naam en het antwoord blijven op deze site staan. Dit is geen
          zienswijze of bezwaar. Die dient u in via{' '}
          <a href="https://www.officielebekendmakingen.nl">officielebekendmakingen.nl</a>.
        </Trans>
      </p>
      <div>
        <Button type="submit" variant="primary" aria-disabled={raising.isPending}>
          {raising.isPending ? (
            <Trans>Bezig met versturen…</Trans>
          ) : (
            <Trans>Verstuur uw vraag</Trans>
          )}
        </Button>
      </div>
    </form>
  );
}
