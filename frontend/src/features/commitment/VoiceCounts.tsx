import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { formatCount } from '@/lib/numbers';
import { voiceNames } from './words';

/** How many residents say yes, partly and no. */
export function VoiceCounts({
  counts: { yesCount, partlyCount, noCount },
}: {
  counts: Pick<Schemas['CommitmentView'], 'yesCount' | 'partlyCount' | 'noCount'>;
}) {
  const { t } = useLingui();
  const voices = [
    ['YES', yesCount],
    ['PARTLY', partlyCount],
    ['NO', noCount],
  ] as const;
  return (
    <dl className="figures">
      {voices.map(([voice, count]) => (
        <div key={voice}>
          <dt>{t(voiceNames[voice])}</dt>
          <dd>{formatCount(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
