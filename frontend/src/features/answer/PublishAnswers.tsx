import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { client, type Schemas } from '@/api/client';
import { idempotencyKey } from '@/api/idempotency';
import { dataOf, usePages } from '@/api/pages';
import { failureSentence, problemOf } from '@/api/problems';
import { formatCount } from '@/lib/numbers';
import { paths } from '@/lib/paths';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { LoadMore } from '@/ui/LoadMore';
import { Markdown } from '@/ui/Markdown';
import { Pill } from '@/ui/Pill';
import { OutcomePill } from './OutcomePill';
import { answerStateNames } from './outcomes';
import { answerDraftsQuery } from './queries';
import { ReviewSteps } from './ReviewSteps';

type Draft = Schemas['AnswerDraftView'];

/** All that is written and not yet read by residents, and publishing it at once. */
export function PublishAnswers({ slug }: { slug: string }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { items, ...more } = usePages(answerDraftsQuery(slug));
  const unread = items.filter(isUnread);
  const ready = unread.filter(({ state }) => state !== 'REVIEW_ASKED');
  const contributions = ready.reduce((sum, { waitingCount }) => sum + waitingCount, 0);
  const publish = useMutation({
    mutationFn: async () => {
      const body = { answers: ready.map(({ id, version }) => ({ id, version })) };
      const header = { 'Idempotency-Key': idempotencyKey(`answers:${slug}`, body) };
      return dataOf(
        await client.POST('/consultations/{slug}/answer-publications', {
          params: { path: { slug }, header },
          body,
        }),
      );
    },
    onSettled: () => queryClient.invalidateQueries(),
  });
  const named = problemOf(publish.error)?.answers ?? [];
  return (
    <div className="stack">
      {publish.error && (
        <Alert tone="error" live="alert">
          <p>
            {t(failureSentence(publish.error))} <Trans>Er is niets gepubliceerd.</Trans>
          </p>
          {named.length > 0 && (
            <ul lang="nl">
              {items
                .filter(({ id }) => named.includes(id))
                .map(({ id, title }) => (
                  <li key={id}>{title}</li>
                ))}
            </ul>
          )}
        </Alert>
      )}
      {publish.data && (
        <Alert tone="info" live="status">
          <p>
            <Plural
              value={publish.data.contributionCount}
              one="Gepubliceerd. # inwoner heeft nu antwoord."
              other="Gepubliceerd. # keer inbreng heeft nu een antwoord."
            />
          </p>
          {publish.data.skippedCount > 0 && (
            <p>
              <Plural
                value={publish.data.skippedCount}
                one="# inwoner trok de inbreng intussen in en kreeg geen antwoord."
                other="# keer is inbreng intussen ingetrokken. Die kreeg geen antwoord."
              />
            </p>
          )}
        </Alert>
      )}
      {unread.length === 0 ? (
        <p className="panel">
          <Trans>Er is niets te publiceren.</Trans>
        </p>
      ) : (
        <div className="panel stack stack--tight">
          <p>
            <Trans>
              U publiceert {formatCount(ready.length)} antwoorden op {formatCount(contributions)}{' '}
              keer inbreng. Hieronder staat wat iedereen dan leest.
            </Trans>
          </p>
          <div>
            <Button
              variant="primary"
              aria-disabled={publish.isPending || ready.length === 0}
              onClick={() => {
                if (!publish.isPending && ready.length > 0) publish.mutate();
              }}
            >
              <Trans>Publiceer alles</Trans>
            </Button>
          </div>
        </div>
      )}
      <ul className="list">
        {unread.map((answer) => (
          <li key={answer.id} className="panel stack stack--tight">
            <h2 className="utrecht-heading-3">
              <Link
                {...(answer.themeId === undefined
                  ? paths.answerOne(slug, answer.contributionId ?? '')
                  : paths.theme(slug, answer.themeId))}
                lang="nl"
              >
                {answer.title ?? t`Reactie`}
              </Link>
            </h2>
            <p className="row note">
              <OutcomePill outcome={answer.outcome} />
              <Pill tone="neutral" icon="pencil">
                {t(answerStateNames[answer.state])}
              </Pill>
              <span>
                <Trans>Antwoord op {formatCount(answer.waitingCount)} keer inbreng</Trans>
              </span>
            </p>
            <Markdown html={answer.html} />
            <ReviewSteps answer={answer} />
          </li>
        ))}
      </ul>
      <LoadMore {...more} />
    </div>
  );
}

/** Whether its publication would let residents read something new. */
function isUnread({ state, waitingCount }: Draft): boolean {
  return state !== 'PUBLISHED' || waitingCount > 0;
}
