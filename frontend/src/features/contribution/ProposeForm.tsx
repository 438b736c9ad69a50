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
import { Dutch } from '@/ui/Dutch';
import { TextArea, TextField } from '@/ui/TextField';
import { type AsksWhere, locationError, locationFields } from './location';
import { senderOf, useSenderFields } from './SenderFields';
import { SubmissionForm, type Unsent, useLoginToSend } from './SubmissionForm';

interface Draft extends Unsent {
  title: string;
}

type Point = Schemas['DecisionPointView'];

/**
 * The form for a proposal. What is typed is kept in this tab, so that it survives the login.
 *
 * @param cardVersion the version of the card that the person sees while writing
 * @param points the points on which this person may propose
 * @param loginFirst why the person has to log in first, undefined where she need not
 * @param byEmail whether that may be left out, and a link in a mail confirms instead
 * @param where asks where it is about
 * @param explain shows why nothing can be proposed on a point
 */
export function ProposeForm({
  slug,
  cardVersion,
  points,
  chosen,
  onChoose,
  loginFirst,
  byEmail,
  where,
  explain,
  onSubmitted,
  onMailed,
}: {
  slug: string;
  cardVersion: number;
  points: Point[];
  chosen: string;
  onChoose: (decisionPointId: string) => void;
  loginFirst: LoginProblem | undefined;
  byEmail: boolean;
  where: AsksWhere;
  explain: (point: Point) => ReactNode;
  onSubmitted: (submitted: Schemas['SubmittedProposal']) => void;
  onMailed: (email: string) => void;
}) {
  const { t, i18n } = useLingui();
  const queryClient = useQueryClient();
  const [kept, keep, drop] = useKept<Draft>(`proposal:${slug}`);
  const draft = kept ?? { title: '', text: '' };
  const { login, onError } = useLoginToSend(loginFirst, () => {
    keep({ ...draft, leftForLogin: true });
  });
  const direct = api.useMutation('post', '/consultations/{slug}/proposals', {
    onSuccess: (submitted) => {
      drop();
      onSubmitted(submitted);
      return queryClient.invalidateQueries();
    },
    onError,
  });
  const mailed = api.useMutation('post', '/consultations/{slug}/proposals-by-email', {
    onSuccess: (_, { body }) => {
      onMailed(body.email);
    },
    onError,
  });
  const submission = byEmail ? mailed : direct;
  const errors = useFormErrors(submission.error, {
    '/decisionPointId': { label: t`Onderwerp` },
    '/title': { label: t`Titel`, length: lengths.NewProposal.title },
    '/text': { label: t`Uw voorstel`, length: lengths.NewProposal.text },
    ...locationFields(t`Plek`),
    ...useSenderFields(),
  });

  const submit = () => {
    const { title, text, location } = draft;
    const body = {
      decisionPointId: chosen,
      cardVersion,
      title,
      text,
      ...(location && { location }),
    };
    const withSender = { ...body, ...senderOf(draft, i18n.locale) };
    const key = idempotencyKey(`proposal:${slug}`, byEmail ? withSender : body);
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
      failed={t`Uw voorstel is niet verstuurd`}
      explain={explain}
      note={
        <Trans>
          Dit is geen zienswijze of bezwaar. Die dient u in via{' '}
          <a href="https://www.officielebekendmakingen.nl">officielebekendmakingen.nl</a>. Uw
          voorstel en uw naam komen op deze site te staan.
        </Trans>
      }
      send={t`Verstuur uw voorstel`}
      onSubmit={submit}
    >
      <RadioField
        id={fieldId('/decisionPointId')}
        label={t`Waar gaat uw voorstel over?`}
        error={errors.errorOf('/decisionPointId')}
        choices={points.map(({ id, title, open }) => ({
          value: id,
          label: <Dutch>{title}</Dutch>,
          explanation: open?.limits && <Dutch>{open.limits}</Dutch>,
        }))}
        value={chosen}
        onChange={onChoose}
      />
      <TextField
        id={fieldId('/title')}
        label={t`Titel van uw voorstel`}
        hint={t`In één korte zin, van ${lengths.NewProposal.title.min} tot ${lengths.NewProposal.title.max} tekens`}
        error={errors.errorOf('/title')}
        value={draft.title}
        onChange={(title) => {
          keep({ ...draft, title });
        }}
      />
      <TextArea
        id={fieldId('/text')}
        label={t`Uw voorstel`}
        hint={`${t`Wat wilt u, en waarom? Schrijf geen medische of persoonlijke gegevens van uzelf of anderen.`} ${t(markdownHint)}`}
        rows={8}
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
