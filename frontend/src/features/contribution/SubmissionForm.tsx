import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { type LoginProblem, loginFor, loginProblemOf } from '@/api/login';
import { slugOf } from '@/api/problems';
import type { FormErrors } from '@/api/useFormErrors';
import { leaveFor } from '@/lib/leave';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { LoginNote } from './LoginNote';
import { MailNote, type Sender, SenderFields } from './SenderFields';
import { SubmissionProblem } from './SubmissionProblem';

/** What is kept of a form in this tab, beside its own fields. */
export interface Unsent extends Sender {
  text: string;
  location?: Schemas['NewLocation'] | undefined;
  /** Whether the person left for the login with this text. */
  leftForLogin?: boolean;
}

/** How the form is sent. */
interface Submission {
  isIdle: boolean;
  isPending: boolean;
  error: unknown;
  submittedAt: number;
}

/**
 * Leaving for the login with what was typed.
 *
 * @param loginFirst why the person has to log in first, undefined where she need not
 * @param keepForLogin keeps the text, with the mark that the person left
 * @returns leaving at once, and leaving where sending failed for want of a login
 */
export function useLoginToSend(loginFirst: LoginProblem | undefined, keepForLogin: () => void) {
  const { href } = useLocation();
  const login = (problem: LoginProblem) => {
    keepForLogin();
    leaveFor(loginFor(problem, href));
  };
  const onError = (error: unknown) => {
    const problem = loginProblemOf(slugOf(error));
    if (problem) login(loginFirst ?? problem);
  };
  return { login, onError };
}

/**
 * The frame of a form with which a resident brings something in: what is wrong with it, who sends it and
 * which login follows.
 *
 * @param draft what is typed
 * @param onSender called with what was typed of the sender
 * @param loginFirst why the person has to log in first, undefined where she need not
 * @param byEmail whether that may be left out, and a link in a mail confirms instead
 * @param failed the heading where sending failed
 * @param explain shows why a point takes nothing in
 * @param note what everybody should know before sending
 * @param send the words on the button
 */
export function SubmissionForm({
  draft,
  onSender,
  submission,
  errors: { errorOf, summary },
  loginFirst,
  byEmail,
  onLogin,
  failed,
  explain,
  note,
  send,
  onSubmit,
  children,
}: {
  draft: Unsent;
  onSender: (changes: Sender) => void;
  submission: Submission;
  errors: FormErrors;
  loginFirst: LoginProblem | undefined;
  byEmail: boolean;
  onLogin: (problem: LoginProblem) => void;
  failed: string;
  explain: (point: Schemas['DecisionPointView']) => ReactNode;
  note: ReactNode;
  send: string;
  onSubmit: () => void;
  children: ReactNode;
}) {
  const { t } = useLingui();
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!submission.isPending) onSubmit();
      }}
    >
      {draft.leftForLogin && !loginFirst && submission.isIdle && (
        <Alert tone="info" live="status" heading={t`U bent ingelogd`}>
          <p>
            <Trans>
              Uw tekst is bewaard, maar nog niet verstuurd. Controleer hem en verstuur hem.
            </Trans>
          </p>
        </Alert>
      )}
      {summary.length > 0 ? (
        <ErrorSummary key={submission.submittedAt} errors={summary} />
      ) : (
        submission.error !== null && (
          <SubmissionProblem
            key={submission.submittedAt}
            heading={failed}
            error={submission.error}
            explain={explain}
          />
        )
      )}
      {children}
      {byEmail && <SenderFields value={draft} errorOf={errorOf} onChange={onSender} />}
      <p className="note">{note}</p>
      <div className="stack stack--tight">
        <div>
          <Button type="submit" variant="primary" aria-disabled={submission.isPending}>
            {submission.isPending ? <Trans>Bezig met versturen…</Trans> : send}
          </Button>
        </div>
        {loginFirst &&
          (byEmail ? (
            <MailNote
              onLogin={() => {
                onLogin(loginFirst);
              }}
            />
          ) : (
            <LoginNote problem={loginFirst} />
          ))}
      </div>
    </form>
  );
}
