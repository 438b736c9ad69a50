import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { formatDay, formatMoment } from '@/lib/dates';
import { region } from '@/lib/region';
import { Button } from '@/ui/Button';
import type { WritingState } from './DraftWriting';

/**
 * Always in sight: whether everything is saved, and saving by hand.
 *
 * @param attempt how often was saved by hand
 */
export function SaveBar({
  status,
  saved,
  joined,
  attempt,
}: Pick<WritingState, 'status' | 'saved' | 'joined'> & { attempt: number }) {
  const { t } = useLingui();
  const time = useSavedTime(saved.draft.changedAt);
  const trouble = {
    saved: undefined,
    typing: undefined,
    retrying: t`Nog niet opgeslagen, wij proberen het opnieuw`,
    refused: t`Nog niet opgeslagen. Kijk wat er niet klopt.`,
    conflict: t`Nog niet opgeslagen. Kies eerst welke tekst blijft.`,
  }[status];
  return (
    <div className="savebar">
      <Button type="submit" variant="primary">
        <Trans>Opslaan</Trans>
      </Button>
      <p className="note">
        {trouble ?? time} {joined && t`Wijzigingen van iemand anders staan er nu ook in.`}
      </p>
      {status === 'conflict' && <a href="#verschillen">{t`Bekijk de verschillen`}</a>}
      <Spoken
        news={`${status === 'typing' ? 'saved' : status} ${attempt}`}
        words={status === 'typing' ? undefined : (trouble ?? time)}
        joined={joined}
      />
    </div>
  );
}

/** Read aloud: that saving goes wrong, that it went well again or was asked for; not each time that it goes well. */
function Spoken({
  news,
  words,
  joined,
}: {
  /** Something else where there is something new to say. */
  news: string;
  words: string | undefined;
  joined: boolean;
}) {
  const { t } = useLingui();
  const [said, setSaid] = useState({ news, words: '' });
  if (news !== said.news && words !== undefined) setSaid({ news, words });
  return (
    <p className="visually-hidden" role="status">
      {joined ? t`Wijzigingen van iemand anders staan er nu ook in.` : said.words}
    </p>
  );
}

function useSavedTime(changedAt: string): string {
  const { t } = useLingui();
  if (formatDay(changedAt) !== formatDay(new Date().toISOString())) {
    return t`Opgeslagen op ${formatMoment(changedAt)}`;
  }
  const time = new Intl.DateTimeFormat(region(), {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(changedAt));
  return t`Opgeslagen om ${time}`;
}
