import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import type { Schemas } from '@/api/client';
import { problemOf } from '@/api/problems';
import { formatMoment } from '@/lib/dates';
import { patch } from '@/lib/patch';
import { paths } from '@/lib/paths';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { DraftAbout, DraftPeople } from './DraftAbout';
import { DraftConflict } from './DraftConflict';
import { DraftViolations } from './draftFields';
import { useDraftFaults } from './draftLabels';
import { DraftPhases } from './DraftPhases';
import { DraftPoints } from './DraftPoints';
import { DraftPromise } from './DraftPromise';
import { MissingList } from './MissingList';
import { PublishPanel } from './PublishPanel';
import { useDraftEditing } from './useDraftEditing';
import { WriteProblem } from './WriteProblem';

/** Writes a consultation and publishes it. The server says what is still missing; nothing typed is lost. */
export function DraftEditor({
  id,
  municipality: { topics, portfolioHolders },
}: {
  id: string;
  municipality: Schemas['MunicipalityView'];
}) {
  const editing = useDraftEditing(id);
  const navigate = useNavigate();
  const { content, change, draft, conflict } = editing;
  const violations = problemOf(editing.error)?.violations ?? [];
  const errors = useDraftFaults(violations);
  return (
    <DraftViolations value={violations}>
      <div className="columns">
        <form
          className="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            editing.save();
          }}
        >
          {conflict && (
            <DraftConflict
              mine={content}
              theirs={conflict.draft}
              onSaveMine={editing.saveMine}
              onTakeTheirs={editing.takeTheirs}
            />
          )}
          {errors.length > 0 ? (
            <ErrorSummary key={editing.attempt} errors={errors} />
          ) : (
            editing.error && <WriteProblem key={editing.attempt} error={editing.error} />
          )}
          <DraftAbout content={content} onChange={change} topics={topics} />
          <DraftPoints
            points={content.points}
            onChange={(points) => {
              change(patch(content, { points }));
            }}
          />
          <DraftPhases
            phases={content.phases}
            onChange={(phases) => {
              change(patch(content, { phases }));
            }}
          />
          <DraftPromise
            promise={content.promise ?? {}}
            onChange={(promise) => {
              change(patch(content, { promise }));
            }}
          />
          <DraftPeople content={content} onChange={change} portfolioHolders={portfolioHolders} />
          <SaveBar dirty={editing.dirty} busy={editing.busy} savedAt={draft.changedAt} />
        </form>
        <div className="columns__aside stack">
          <MissingList faults={draft.faults} dirty={editing.dirty} />
          <PublishPanel
            busy={editing.busy}
            onPublish={(purpose) => {
              editing.publish(purpose, ({ slug }) => void navigate(paths.consultation(slug)));
            }}
          />
        </div>
      </div>
    </DraftViolations>
  );
}

/** Always in sight: whether everything is saved, and saving. */
function SaveBar({ dirty, busy, savedAt }: { dirty: boolean; busy: boolean; savedAt: string }) {
  const { t } = useLingui();
  const at = formatMoment(savedAt);
  return (
    <div className="savebar">
      <Button type="submit" variant="primary" aria-disabled={busy}>
        {busy ? <Trans>Bezig met opslaan…</Trans> : <Trans>Opslaan</Trans>}
      </Button>
      <p className="note" role="status">
        {dirty ? t`Er zijn wijzigingen die nog niet zijn opgeslagen.` : t`Opgeslagen op ${at}`}
      </p>
    </div>
  );
}
