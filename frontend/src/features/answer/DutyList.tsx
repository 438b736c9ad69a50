import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { usePages } from '@/api/pages';
import { formatDate } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { LoadMore } from '@/ui/LoadMore';
import { Pill } from '@/ui/Pill';
import { dutiesQuery } from './queries';

/** What an official must answer, the first due first. */
export function DutyList() {
  const { items, ...more } = usePages(dutiesQuery());
  if (items.length === 0) {
    return (
      <p className="panel">
        <Trans>U hoeft nu niets te beantwoorden.</Trans>
      </p>
    );
  }
  return (
    <>
      <ul className="list">
        {items.map((duty) => (
          <li key={duty.contributionId} className="panel stack stack--tight">
            <Link {...paths.answerOne(duty.consultationSlug, duty.contributionId)} lang="nl">
              {duty.title ?? <Trans>Reactie</Trans>}
            </Link>
            <p className="row note">
              {duty.overdue && (
                <Pill tone="fixed" icon="clock">
                  <Trans>Te laat</Trans>
                </Pill>
              )}
              <span>
                <Trans>Antwoord uiterlijk {formatDate(duty.dueDate)}</Trans>
              </span>
              <Link {...paths.worklist(duty.consultationSlug)} lang="nl">
                {duty.consultationTitle}
              </Link>
            </p>
          </li>
        ))}
      </ul>
      <LoadMore {...more} />
    </>
  );
}
