import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '@/api/client';
import { moderationGrounds } from '@/api/moderation';
import { usePages } from '@/api/pages';
import { formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { HiddenText } from '@/ui/HiddenText';
import { LoadMore } from '@/ui/LoadMore';
import { Withdrawn } from '@/ui/Withdrawn';
import { JudgeText } from './JudgeText';
import { reportedTextsQuery } from './queries';

const kinds = {
  PROPOSAL: msg`Voorstel`,
  REACTION: msg`Reactie`,
  COMMENT: msg`Opmerking`,
} satisfies Record<Schemas['ReportedKind'], MessageDescriptor>;

/** What a step came to. */
const results = {
  HIDE: msg`De tekst is verborgen.`,
  KEEP: msg`De tekst blijft staan.`,
  RESTORE: msg`De tekst is teruggezet.`,
} satisfies Record<Schemas['ModerationStep'], MessageDescriptor>;

/** The texts in a state, the longest waiting first, each with what a moderator can do with it. */
export function ReportedList({ state }: { state: Schemas['ReportState'] }) {
  const { t } = useLingui();
  const { items, ...more } = usePages(reportedTextsQuery(state));
  const [done, setDone] = useState<Schemas['ModerationStep']>();
  return (
    <>
      <p role="status">{done && t(results[done])}</p>
      {items.length === 0 && (
        <p className="panel">
          <Trans>Hier staat nu niets.</Trans>
        </p>
      )}
      <ul className="list">
        {items.map((text) => (
          <li key={text.id} className="panel stack">
            <Reported text={text} />
            <JudgeText text={text} onDone={setDone} />
          </li>
        ))}
      </ul>
      <LoadMore {...more} />
    </>
  );
}

function Reported({ text }: { text: Schemas['ReportedTextView'] }) {
  const { t } = useLingui();
  const { title = '', author, hidden, withdrawnAt, consultationSlug, contributionId } = text;
  const page =
    text.kind === 'REACTION'
      ? paths.reaction(consultationSlug, contributionId)
      : paths.proposal(consultationSlug, contributionId);
  return (
    <div className="stack stack--tight">
      <h2 className="utrecht-heading-4">
        {t(kinds[text.kind])}
        {title !== '' && (
          <>
            : <span lang="nl">{title}</span>
          </>
        )}
      </h2>
      {withdrawnAt !== undefined ? (
        <Withdrawn day={formatDay(withdrawnAt)} />
      ) : (
        <p className="written" lang="nl">
          {text.text}
        </p>
      )}
      <p className="row note">
        {author !== '' && <span>{author}</span>}
        <Link {...page} lang="nl">
          {text.consultationTitle}
        </Link>
      </p>
      {hidden && (
        <HiddenText
          ground={t(moderationGrounds[hidden.ground])}
          reason={hidden.reason}
          day={formatDay(hidden.hiddenAt)}
        />
      )}
      <p>
        <strong>
          <Plural value={text.reportCount} one="# keer gemeld" other="# keer gemeld" />
        </strong>
      </p>
      <ul>
        {text.reports.map(({ ground, remark, reportedAt }, index) => (
          <li key={index}>
            {t(moderationGrounds[ground])}, {formatDay(reportedAt)}
            {remark !== '' && (
              <>
                : <span lang="nl">{remark}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
