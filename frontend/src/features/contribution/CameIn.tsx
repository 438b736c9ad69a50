import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { formatDate } from '@/lib/dates';
import { channelNames } from './channels';

/** Of what an official entered: by which way it came in, and when. */
export function CameIn({
  channel,
  receivedOn,
}: Pick<Schemas['ProposalView'], 'channel' | 'receivedOn'>) {
  const { t } = useLingui();
  if (channel === 'WEB') return null;
  return (
    <>
      {'. '}
      {t(channelNames[channel])},{' '}
      <Trans>binnengekomen op {formatDate(receivedOn)} en ingevoerd door de gemeente.</Trans>
    </>
  );
}
