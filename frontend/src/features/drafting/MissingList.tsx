import { Plural } from '@lingui/react/macro';
import type { Violation } from '@/api/violations';
import { FieldErrors } from '@/ui/ErrorSummary';
import { useDraftFaults } from './draftLabels';

/** What the server still misses before the saved version can be published, each with a way to its field. */
export function MissingList({ faults }: { faults: Violation[] }) {
  const links = useDraftFaults(faults);
  return (
    <section className="panel" aria-labelledby="ontbreekt">
      <h2 id="ontbreekt" className="utrecht-heading-3">
        <Plural
          value={links.length}
          _0="Alles is ingevuld"
          one="Nog # ding nodig voor inspraak"
          other="Nog # dingen nodig voor inspraak"
        />
      </h2>
      {links.length > 0 && (
        <div className="missing">
          <FieldErrors errors={links} />
        </div>
      )}
    </section>
  );
}
