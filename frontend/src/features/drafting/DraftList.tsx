import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { usePages } from '@/api/pages';
import { kindNames } from '@/api/texts';
import { formatMoment } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { LoadMore } from '@/ui/LoadMore';
import { Pill } from '@/ui/Pill';
import { draftsQuery } from './draftQueries';

/** The drafts, and what became of them. */
export function DraftList() {
  const { t } = useLingui();
  const { items, ...more } = usePages(draftsQuery());
  if (items.length === 0) {
    return (
      <p className="panel">
        <Trans>Er zijn nog geen concepten.</Trans>
      </p>
    );
  }
  return (
    <>
      <ul className="list">
        {items.map((draft) => (
          <li key={draft.id} className="panel">
            <div className="stack stack--tight">
              <h3 className="utrecht-heading-3">
                <Link {...paths.draft(draft.id)} lang="nl">
                  {draft.title}
                </Link>
              </h3>
              <p className="row note">
                {draft.publishedAs === undefined ? (
                  <Pill tone="neutral" icon="pencil">
                    <Trans>Concept</Trans>
                  </Pill>
                ) : (
                  <Pill tone="open" icon="check">
                    <Trans>Gepubliceerd</Trans>
                  </Pill>
                )}
                <span>{t(kindNames[draft.kind])}</span>
                <span>
                  <Trans>Gewijzigd op {formatMoment(draft.changedAt)}</Trans>
                </span>
              </p>
            </div>
          </li>
        ))}
      </ul>
      <LoadMore {...more} />
    </>
  );
}
