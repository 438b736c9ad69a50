import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Schemas } from '@/api/client';
import { failureSentence, problemOf } from '@/api/problems';
import { Alert } from '@/ui/Alert';

/** Says why a contribution was not taken, and for a point that is not open what its reason is. */
export function SubmissionProblem({
  heading,
  error,
  explain,
}: {
  heading: string;
  error: unknown;
  explain: (point: Schemas['DecisionPointView']) => ReactNode;
}) {
  const { t } = useLingui();
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    alert.current?.focus();
  }, []);
  const point = problemOf(error)?.decisionPoint;
  return (
    <Alert ref={alert} tone="error" live="alert" heading={heading}>
      <p>
        {t(failureSentence(error))} <Trans>Uw tekst blijft hieronder staan.</Trans>
      </p>
      {point && explain(point)}
    </Alert>
  );
}
