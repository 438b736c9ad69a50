import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { problemSentence } from '@/api/problems';
import { paths } from '@/lib/paths';
import { Alert } from '@/ui/Alert';
import { Dutch } from '@/ui/Dutch';

/** For someone who wants to propose where that is not possible: why not, and where it is. */
export function ProposeRefused({
  slug,
  problem,
  explanation,
  open,
}: {
  slug: string;
  problem: string | undefined;
  /** The reason, source and date of the point. */
  explanation: ReactNode;
  /** The points on which this person may propose. */
  open: Schemas['DecisionPointView'][];
}) {
  const { t } = useLingui();
  return (
    <div className="form">
      <Alert tone="warning" heading={t`Hier kunt u nu geen voorstel over doen`}>
        <p>{t(problemSentence(problem))}</p>
      </Alert>
      {explanation}
      {open.length > 0 && (
        <section className="panel" aria-labelledby="wel-open">
          <h2 id="wel-open" className="utrecht-heading-3">
            <Trans>Dit ligt wel open</Trans>
          </h2>
          <ul className="list">
            {open.map(({ id, title }) => (
              <li key={id}>
                <Link {...paths.propose(slug, id)}>
                  <Trans>
                    Doe een voorstel over: <Dutch>{title}</Dutch>
                  </Trans>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <Link {...paths.consultation(slug)}>
          <Trans>Terug naar wat vaststaat en wat open ligt</Trans>
        </Link>
      </p>
    </div>
  );
}
