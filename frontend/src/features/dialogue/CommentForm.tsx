import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { api, type Schemas } from '@/api/client';
import { lengths } from '@/api/generated/lengths';
import { idempotencyKey } from '@/api/idempotency';
import { markdownHint } from '@/api/markdownHint';
import { loginFor, loginProblemOf } from '@/api/login';
import { failureSentence, problemSentence, slugOf } from '@/api/problems';
import { useFormErrors } from '@/api/useFormErrors';
import { fieldId } from '@/lib/fieldId';
import { leaveFor } from '@/lib/leave';
import { useKept } from '@/lib/useKept';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { buttonClass } from '@/ui/buttonClass';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { TextArea } from '@/ui/TextField';

/**
 * Saying something about a proposal, or why that is not possible now.
 *
 * @param action what the server says about it; undefined where it says nothing
 */
export function CommentForm({
  proposal,
  action,
}: {
  proposal: string;
  action: Schemas['ActionView'] | undefined;
}) {
  const { t } = useLingui();
  const { href } = useLocation();
  if (action?.allowed) return <WriteComment proposal={proposal} />;
  const login = loginProblemOf(action?.problem);
  if (!login) return <p>{t(problemSentence(action?.problem))}</p>;
  return (
    <>
      <p>
        <a href={loginFor(login, href)} className={buttonClass.secondary}>
          <Trans>Log in om iets te zeggen</Trans>
        </a>
      </p>
      {login !== 'unauthorized' && <p className="note">{t(problemSentence(login))}</p>}
    </>
  );
}

/** The form. What is typed is kept in this tab, so that it survives a login. */
function WriteComment({ proposal }: { proposal: string }) {
  const { t } = useLingui();
  const { href } = useLocation();
  const queryClient = useQueryClient();
  const name = `comment:${proposal}`;
  const [text, keep, drop] = useKept<string>(name);
  const adding = api.useMutation('post', '/proposals/{id}/comments', {
    onSuccess: () => {
      drop();
      return queryClient.invalidateQueries();
    },
    onError: (error) => {
      const problem = loginProblemOf(slugOf(error));
      if (problem) leaveFor(loginFor(problem, href));
    },
  });
  const { errorOf, summary } = useFormErrors(adding.error, {
    '/text': { label: t`Uw opmerking`, length: lengths.NewComment.text },
  });
  const submit = () => {
    const body = { text: text ?? '' };
    adding.mutate({
      params: {
        path: { id: proposal },
        header: { 'Idempotency-Key': idempotencyKey(name, body) },
      },
      body,
    });
  };
  return (
    <form
      className="form panel no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!adding.isPending) submit();
      }}
    >
      {summary.length > 0 ? (
        <ErrorSummary key={adding.submittedAt} errors={summary} />
      ) : (
        adding.error && (
          <Alert tone="error" live="alert" heading={t`Uw opmerking is niet verstuurd`}>
            <p>
              {t(failureSentence(adding.error))} <Trans>Uw tekst blijft hieronder staan.</Trans>
            </p>
          </Alert>
        )
      )}
      <p role="status">{adding.isSuccess && !text && <Trans>Uw opmerking staat erbij.</Trans>}</p>
      <TextArea
        id={fieldId('/text')}
        label={t`Uw opmerking`}
        hint={`${t`Iedereen kan dit lezen, met uw naam erbij. Schrijf geen medische of persoonlijke gegevens van uzelf of anderen.`} ${t(markdownHint)}`}
        rows={4}
        error={errorOf('/text')}
        value={text ?? ''}
        onChange={keep}
      />
      <p className="note">
        <Trans>
          Dit is geen zienswijze of bezwaar. Die dient u in via{' '}
          <a href="https://www.officielebekendmakingen.nl">officielebekendmakingen.nl</a>.
        </Trans>
      </p>
      <div>
        <Button type="submit" variant="primary" aria-disabled={adding.isPending}>
          {adding.isPending ? (
            <Trans>Bezig met versturen…</Trans>
          ) : (
            <Trans>Verstuur uw opmerking</Trans>
          )}
        </Button>
      </div>
    </form>
  );
}
