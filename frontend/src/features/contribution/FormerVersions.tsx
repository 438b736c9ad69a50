import { Trans } from '@lingui/react/macro';
import { Suspense, useState } from 'react';
import { usePages } from '@/api/pages';
import { formatMoment } from '@/lib/dates';
import { LoadMore } from '@/ui/LoadMore';
import { Markdown } from '@/ui/Markdown';
import { formerVersionsQuery } from './ownQueries';

/** That its author changed it, and what stood there before. */
export function FormerVersions({ id, changedAt }: { id: string; changedAt: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>
        <Trans>Gewijzigd op {formatMoment(changedAt)}. Lees wat er eerst stond</Trans>
      </summary>
      {open && (
        <Suspense
          fallback={
            <p className="note">
              <Trans>De eerdere versies komen eraan…</Trans>
            </p>
          }
        >
          <Versions id={id} />
        </Suspense>
      )}
    </details>
  );
}

function Versions({ id }: { id: string }) {
  const { items, ...more } = usePages(formerVersionsQuery(id));
  return (
    <>
      <ol className="list" reversed>
        {items.map(({ number, title, html, writtenAt }) => (
          <li key={number} className="panel stack stack--tight">
            <p className="note">
              <Trans>Geschreven op {formatMoment(writtenAt)}</Trans>
            </p>
            {title !== undefined && <strong lang="nl">{title}</strong>}
            <Markdown html={html} />
          </li>
        ))}
      </ol>
      <LoadMore {...more} />
    </>
  );
}
