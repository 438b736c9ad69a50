import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { Schemas } from '@/api/client';
import { formatMoment } from '@/lib/dates';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { draftLabels, fieldOf } from './draftLabels';
import type { DraftContent } from './draftQueries';

/** Someone else saved the draft meanwhile: says where the two differ, and lets the person choose. */
export function DraftConflict({
  mine,
  theirs,
  onSaveMine,
  onTakeTheirs,
}: {
  mine: DraftContent;
  theirs: Schemas['DraftView'];
  onSaveMine: () => void;
  onTakeTheirs: () => void;
}) {
  const { t } = useLingui();
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    alert.current?.focus();
  }, []);
  const different = differences(mine, theirs.content).flatMap((name) => {
    const field = fieldOf(`/${name}`);
    return field ? [t(draftLabels[field])] : [];
  });
  return (
    <Alert
      ref={alert}
      tone="warning"
      live="alert"
      heading={t`Iemand anders heeft dit concept intussen veranderd`}
    >
      <p>
        <Trans>
          De andere versie is van {formatMoment(theirs.changedAt)}. Wat u hebt getypt, staat
          hieronder nog.
        </Trans>
      </p>
      {different.length > 0 && (
        <p>
          <Trans>Anders dan bij u: {different.join(', ')}</Trans>
        </p>
      )}
      <div className="row">
        <Button variant="primary" onClick={onSaveMine}>
          <Trans>Bewaar mijn versie</Trans>
        </Button>
        <Button variant="secondary" onClick={onTakeTheirs}>
          <Trans>Neem de andere versie over</Trans>
        </Button>
      </div>
    </Alert>
  );
}

/** The parts in which two versions differ. */
function differences(one: DraftContent, other: DraftContent): string[] {
  const parts = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...parts].filter((part) => {
    const key = part as keyof DraftContent;
    return JSON.stringify(one[key]) !== JSON.stringify(other[key]);
  });
}
