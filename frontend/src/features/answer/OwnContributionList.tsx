import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client';
import { usePages } from '@/api/pages';
import { formatDate, formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { Dutch } from '@/ui/Dutch';
import { LoadMore } from '@/ui/LoadMore';
import { Pill } from '@/ui/Pill';
import { OutcomePill } from './OutcomePill';
import { ownContributionsQuery } from './queries';

type Own = Schemas['OwnContribution'];

/** What the person who is logged in brought in, newest first, with where it stands. */
export function OwnContributionList() {
  const { items, ...more } = usePages(ownContributionsQuery());
  if (items.length === 0) {
    return (
      <p className="panel">
        <Trans>
          U hebt nog niets ingestuurd. Kijk op <Link {...paths.home()}>Inspraak</Link> waar u nu aan
          mee kunt doen.
        </Trans>
      </p>
    );
  }
  return (
    <>
      <ul className="list">
        {items.map((own) => (
          <li key={own.id} className="panel stack stack--tight">
            <h2 className="utrecht-heading-3">
              <OwnLink own={own} />
            </h2>
            <p className="note">
              <Link {...paths.consultation(own.consultationSlug)} lang="nl">
                {own.consultationTitle}
              </Link>
              {' · '}
              <Trans>Ingestuurd op {formatDay(own.submittedAt)}</Trans>
            </p>
            <WhereItStands own={own} />
          </li>
        ))}
      </ul>
      <LoadMore {...more} />
    </>
  );
}

/** The way to it, and there to all that became of it; a reaction has no title of its own. */
function OwnLink({ own }: { own: Own }) {
  const { id, title, standing, consultationSlug, decisionPointTitle } = own;
  if (title === undefined) {
    return (
      <Link {...paths.reaction(consultationSlug, id)}>
        <Trans>
          Reactie op: <Dutch>{decisionPointTitle}</Dutch>
        </Trans>
      </Link>
    );
  }
  return standing === 'WITHDRAWN' ? (
    <Link {...paths.proposal(consultationSlug, id)}>
      <Trans>Ingetrokken voorstel</Trans>
    </Link>
  ) : (
    <Link {...paths.proposal(consultationSlug, id)} lang="nl">
      {title}
    </Link>
  );
}

function WhereItStands({ own }: { own: Own }) {
  const { t } = useLingui();
  const { standing, outcome, overdue, dueDate, hidden, decisionCount } = own;
  if (standing === 'WITHDRAWN') {
    return (
      <p className="row">
        <Pill tone="neutral" icon="lock">
          <Trans>Ingetrokken</Trans>
        </Pill>
        <Trans>U hebt dit ingetrokken. U krijgt er geen antwoord op.</Trans>
      </p>
    );
  }
  return (
    <>
      <p className="row">
        {outcome ? (
          <>
            <OutcomePill outcome={outcome} />
            <Trans>U hebt antwoord gekregen.</Trans>
          </>
        ) : (
          <>
            <Pill tone={overdue ? 'fixed' : 'unknown'} icon="clock">
              {overdue ? t`Antwoord te laat` : t`Wacht op antwoord`}
            </Pill>
            {overdue ? (
              <Trans>U had uiterlijk {formatDate(dueDate)} antwoord moeten krijgen.</Trans>
            ) : (
              <Trans>U krijgt uiterlijk {formatDate(dueDate)} antwoord.</Trans>
            )}
          </>
        )}
      </p>
      {decisionCount > 0 && (
        <p>
          <Trans>Er is een besluit genomen waar dit aan meehielp.</Trans>
        </p>
      )}
      {hidden && (
        <p>
          <Trans>
            Een moderator heeft dit verborgen voor anderen. Lees waarom bij{' '}
            <Link {...paths.personalData()}>Mijn gegevens</Link>.
          </Trans>
        </p>
      )}
    </>
  );
}
