import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { problemOf } from '@/api/problems';
import { patch } from '@/lib/patch';
import { paths } from '@/lib/paths';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { DraftAbout, DraftPeople } from './DraftAbout';
import { DraftConflict } from './DraftConflict';
import { DraftViolations } from './draftFields';
import { useDraftFaults } from './draftLabels';
import { DraftPhases } from './DraftPhases';
import { DraftPoints } from './DraftPoints';
import { DraftPreview } from './DraftPreview';
import { DraftPromise } from './DraftPromise';
import { MissingList } from './MissingList';
import { PublishPanel } from './PublishPanel';
import { SaveBar } from './SaveBar';
import { useDraftWriting } from './useDraftWriting';
import { WriteProblem } from './WriteProblem';

/**
 * Writes a consultation and publishes it. It is saved while it is written. The server says what is still
 * missing; nothing typed is lost.
 *
 * @param preview shows the decision points as residents will see them
 */
export function DraftEditor({
  id,
  municipality,
  preview,
}: {
  id: string;
  municipality: Schemas['MunicipalityView'];
  preview: (points: Schemas['DecisionPointView'][]) => ReactNode;
}) {
  const writing = useDraftWriting(id);
  const navigate = useNavigate();
  const { content, change, saved, status, error, attempt } = writing;
  const { topics, portfolioHolders } = municipality;
  const violations = problemOf(error)?.violations ?? [];
  const errors = useDraftFaults(violations);
  return (
    <DraftViolations value={violations}>
      <div className="columns columns--editor">
        <div className="stack">
          <form
            className="stack"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              writing.save();
            }}
          >
            {status === 'conflict' && (
              <DraftConflict
                asked={writing.askedFor}
                conflicts={writing.conflicts}
                municipality={municipality}
                onChoose={writing.choose}
              />
            )}
            {writing.askedFor && errors.length > 0 && (
              <ErrorSummary key={attempt} errors={errors} />
            )}
            {error !== null && errors.length === 0 && status !== 'retrying' && (
              <WriteProblem error={error} />
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
            <SaveBar status={status} saved={saved} joined={writing.joined} attempt={attempt} />
          </form>
          <PublishPanel
            busy={writing.publishing}
            onPublish={(purpose) =>
              void writing.publish(purpose, ({ slug }) => void navigate(paths.consultation(slug)))
            }
          />
        </div>
        <div className="columns__aside stack">
          <MissingList faults={saved.draft.faults} />
          <DraftPreview points={content.points} show={preview} />
        </div>
      </div>
    </DraftViolations>
  );
}
