import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { formatCount } from '@/lib/numbers';
import { overviewQuery } from './queries';

/** The totals of the municipality, at a glance. */
export function OverviewFigures() {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(overviewQuery());
  return (
    <div className="stack">
      <Figures
        figures={[
          [t`inspraak­trajecten`, data.consultations],
          [t`waar u nu kunt meedoen`, data.open],
          [t`voorstellen`, data.proposals],
          [t`reacties`, data.reactions],
          [t`keer steun gegeven`, data.supports],
        ]}
      />
      <Figures
        figures={[
          [t`punten staan vast`, data.fixedPoints],
          [t`punten liggen open`, data.openPoints],
          [t`punten nog niet bekend`, data.unknownPoints],
          [t`punten te laat bekend`, data.overduePoints],
        ]}
      />
      <Figures
        figures={[
          [t`keer inbreng van inwoners`, data.contributions],
          [t`keer beantwoord`, data.answered],
          [t`op tijd beantwoord`, data.answeredInTime],
          [t`te laat, nog zonder antwoord`, data.unansweredOverdue],
          [t`keer verborgen door een moderator`, data.hidden],
        ]}
      />
      <Figures
        figures={[
          [t`afspraken`, data.commitments],
          [t`afspraken nagekomen, zeggen inwoners`, data.keptCommitments],
          [t`afspraken lopen nog`, data.runningCommitments],
          [t`afspraken te laat`, data.lateCommitments],
          [t`afspraken klaar, maar inwoners zijn het niet eens`, data.disputedCommitments],
        ]}
      />
      <Figures
        figures={[
          [t`keer gewijzigd tijdens inspraak`, data.signals],
          [t`keer gevraagd: stond dit al vast?`, data.challenges],
          [t`keer kreeg de inwoner gelijk`, data.upheldChallenges],
          [t`vragen te laat beantwoord`, data.overdueChallenges],
        ]}
      />
    </div>
  );
}

function Figures({ figures }: { figures: [name: string, count: number][] }) {
  return (
    <dl className="figures">
      {figures.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{formatCount(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
