import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { phaseNames } from '@/api/texts';
import { formatDate } from '@/lib/dates';
import { type Step, Timeline } from '@/ui/Timeline';

/** The phases of a consultation: what was, what runs now, what will be. */
export function PhaseTimeline({ consultation }: { consultation: Schemas['ConsultationView'] }) {
  const { t } = useLingui();
  const { phase, phases } = consultation;
  const now = phases.findIndex((one) => one.phase === phase);
  const steps = phases.map((one, index): Step => {
    const from = formatDate(one.firstDate);
    return {
      label: t(phaseNames[one.phase]),
      when:
        index === now && one.lastDate !== undefined
          ? t`Tot en met ${formatDate(one.lastDate)}`
          : t`Vanaf ${from}`,
      state: index < now ? 'done' : index === now ? 'now' : 'later',
    };
  });
  return (
    <section className="panel" aria-labelledby="verloop">
      <h2 id="verloop" className="utrecht-heading-3">
        <Trans>Hoe gaat het verder?</Trans>
      </h2>
      <Timeline steps={steps} />
    </section>
  );
}
