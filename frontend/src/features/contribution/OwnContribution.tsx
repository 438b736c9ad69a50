import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { loginFor } from '@/api/login';
import { problemSentence } from '@/api/problems';
import { formatMoment } from '@/lib/dates';
import { ChangeForm, type Changeable } from './ChangeForm';
import type { AsksWhere } from './location';
import { ownActionsQuery } from './ownQueries';
import { WithdrawContribution } from './WithdrawContribution';

/** What its author may still do with it; nothing for who may not. */
export function OwnContribution({
  contribution,
  where,
}: {
  contribution: Changeable;
  where: AsksWhere;
}) {
  const { t } = useLingui();
  const { href } = useLocation();
  const { data } = useQuery(ownActionsQuery(contribution.id));
  const may = (name: string) =>
    data?.actions.some(({ action, allowed }) => action === name && allowed);
  const surer = data?.actions.find(
    ({ action, problem }) => action === 'change' && problem === 'assurance-level-too-low',
  );
  if (!may('change') && !may('withdraw')) return null;
  return (
    <section className="panel stack no-print" aria-labelledby="van-u">
      <h2 id="van-u" className="utrecht-heading-3">
        <Trans>Dit is van u</Trans>
      </h2>
      {data?.changeableUntil !== undefined && (
        <details>
          <summary>
            <Trans>Wijzig uw tekst</Trans>
          </summary>
          <p className="note">
            <Trans>
              Dat kan tot {formatMoment(data.changeableUntil)}. Wat er eerst stond, blijft te lezen.
            </Trans>
          </p>
          <ChangeForm key={data.etag} contribution={contribution} etag={data.etag} where={where} />
        </details>
      )}
      {surer && (
        <p className="note">
          {t(problemSentence(surer.problem))}{' '}
          <a href={loginFor('assurance-level-too-low', href)}>
            <Trans>Log in om uw tekst te wijzigen</Trans>
          </a>
        </p>
      )}
      {may('withdraw') && <WithdrawContribution id={contribution.id} />}
    </section>
  );
}
