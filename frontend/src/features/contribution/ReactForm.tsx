import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, type Schemas } from '@/api/client';
import { lengths } from '@/api/generated/lengths';
import { idempotencyKey } from '@/api/idempotency';
import { markdownHint } from '@/api/markdownHint';
import type { LoginProblem } from '@/api/login';
import { useFormErrors } from '@/api/useFormErrors';
import { fieldId } from '@/lib/fieldId';
import { useKept } from '@/lib/useKept';
import { RadioField } from '@/ui/ChoiceField';
import { TextArea } from '@/ui/TextField';
import { type AsksWhere, locationError, locationFields } from './location';
import { stanceExplanations, stanceNames, stances } from './stances';
import { senderOf, useSenderFields } from './SenderFields';
import { SubmissionForm, type Unsent, useLoginToSend } from './SubmissionForm';

interface Draft extends Unsent {
  stance?: Schemas['Stance'];
}

/**
 * The form for a reaction to one point. What is typed is kept in this tab, so that it survives the login.
 *
 * @param cardVersion the version of the card that the person sees while writing
 * @param loginFirst why the person has to log in first, undefined where she need not
 * @param byEmail whether that may be left out, and a link in a mail confirms instead
 * @param where asks where it is about
 * @param explain shows why one can't react to a point
 */
export function ReactForm({
  slug,
  cardVersion,
  decisionPointId,
  loginFirst,
  byEmail,
  where,
  explain,
  onSubmitted,
  onMailed,
}: {
  slug: string;
  cardVersion: number;
  decisionPointId: string;
  loginFirst: LoginProblem | undefined;
  byEmail: boolean;
  where: AsksWhere;
  explain: (point: Schemas['DecisionPointView']) => ReactNode;
  onSubmitted: (submitted: Schemas['SubmittedReaction']) => void;
  onMailed: (email: string) => void;
}) {
  const { t, i18n } = useLingui();
  const queryClient = useQueryClient();
  const name = `reaction:${decisionPointId}`;
  const [kept, keep, drop] = useKept<Draft>(name);
  const draft = kept ?? { text: '' };
  const { login, onError } = useLoginToSend(loginFirst, () => {
    keep({ ...draft, leftForLogin: true });
  });
  const direct = api.useMutation('post', '/consultations/{slug}/reactions', {
    onSuccess: (submitted) => {
      drop();
      onSubmitted(submitted);
      return queryClient.invalidateQueries();
    },
    onError,
  });
  const mailed = api.useMutation('post', '/consultations/{slug}/reactions-by-email', {
    onSuccess: (_, { body }) => {
      onMailed(body.email);
    },
    onError,
  });
  const submission = byEmail ? mailed : direct;
  const errors = useFormErrors(submission.error, {
    '/stance': { label: t`Wat vindt u?` },
    '/text': { label: t`Waarom vindt u dat?`, length: lengths.NewReaction.text },
    ...locationFields(t`Plek`),
    ...useSenderFields(),
  });

  const submit = () => {
    const { stance, text, location } = draft;
    // Without a stance the server names that fault, together with all others.
    const body = {
      decisionPointId,
      cardVersion,
      stance,
      text,
      ...(location && { location }),
    } as Schemas['NewReaction'];
    const withSender = { ...body, ...senderOf(draft, i18n.locale) };
    const key = idempotencyKey(name, byEmail ? withSender : body);
    const params = { path: { slug }, header: { 'Idempotency-Key': key } };
    if (byEmail) mailed.mutate({ params, body: withSender });
    else direct.mutate({ params, body });
  };

  return (
    <SubmissionForm
      draft={draft}
      onSender={(changes) => {
        keep({ ...draft, ...changes });
      }}
      submission={submission}
      errors={errors}
      loginFirst={loginFirst}
      byEmail={byEmail}
      onLogin={login}
      failed={t`Uw reactie is niet verstuurd`}
      explain={explain}
      note={
        <Trans>
          Dit is geen zienswijze of bezwaar. Die dient u in via{' '}
          <a href="https://www.officielebekendmakingen.nl">officielebekendmakingen.nl</a>. Uw
          reactie en uw naam komen op deze site te staan.
        </Trans>
      }
      send={t`Verstuur uw reactie`}
      onSubmit={submit}
    >
      <RadioField
        id={fieldId('/stance')}
        label={t`Wat vindt u?`}
        error={errors.errorOf('/stance')}
        choices={stances.map((stance) => ({
          value: stance,
          label: t(stanceNames[stance]),
          explanation: t(stanceExplanations[stance]),
        }))}
        value={draft.stance}
        onChange={(stance) => {
          keep({ ...draft, stance });
        }}
      />
      <TextArea
        id={fieldId('/text')}
        label={t`Waarom vindt u dat?`}
        hint={`${t`Schrijf geen medische of persoonlijke gegevens van uzelf of anderen.`} ${t(markdownHint)}`}
        rows={6}
        error={errors.errorOf('/text')}
        value={draft.text}
        onChange={(text) => {
          keep({ ...draft, text });
        }}
      />
      {where({
        value: draft.location,
        error: locationError(errors.errorOf),
        onChange: (location) => {
          keep({ ...draft, location });
        },
      })}
    </SubmissionForm>
  );
}
