import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { moderationGrounds } from '@/api/moderation';
import { influenceNames, markerNames } from '@/api/texts';
import { actNames } from './actNames';
import { entryOf, textOf } from './entry';

/** What was done, to what. */
export function ActName({ act }: { act: Schemas['EntryView'] }) {
  const { t } = useLingui();
  const name = actNames[act.type];
  const { point } = entryOf(act).facts;
  const title = textOf(act, 'title') ?? (point && textOf(act, `points.${point.id}.title`));
  return (
    <>
      {name ? t(name) : act.type}
      {title !== undefined && (
        <>
          : <span lang="nl">{title}</span>
        </>
      )}
    </>
  );
}

const actorNames = {
  official: msg`Door een behandelaar van de gemeente`,
  moderator: msg`Door een moderator`,
  resident: msg`Door een inwoner`,
};

/** Who did it, what became of it, and why: out of the entry itself, so that checking covers it. */
export function ActWords({ act }: { act: Schemas['EntryView'] }) {
  const { t } = useLingui();
  const { actor, ground, signal, markerBefore, point } = entryOf(act).facts;
  const words = textOf(act, 'reason') ?? textOf(act, 'explanation') ?? textOf(act, 'text');
  return (
    <>
      {actor !== undefined && <p>{t(actorNames[actor])}</p>}
      {ground !== undefined && <p>{t(moderationGrounds[ground])}</p>}
      {point && markerBefore !== undefined && markerBefore !== point.marker && (
        <p>
          <Trans>
            Eerst: {t(markerNames[markerBefore])}. Nu: {t(markerNames[point.marker])}.
          </Trans>
        </p>
      )}
      {act.type === 'level-changed' && point?.influenceLevel !== undefined && (
        <p>
          <Trans>Mate van invloed: {t(influenceNames[point.influenceLevel])}</Trans>
        </p>
      )}
      {signal === true && (
        <p>
          <strong>
            <Trans>Let op: dit veranderde terwijl mensen meededen.</Trans>
          </strong>
        </p>
      )}
      {words !== undefined && (
        <p className="written" lang="nl">
          {words}
        </p>
      )}
    </>
  );
}
