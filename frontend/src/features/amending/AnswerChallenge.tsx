import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { client, type Schemas } from '@/api/client';
import { ActForm } from './ActForm';
import { type PointFields } from './PointActs';

/** Answering a running challenge: the resident is right, and the point changes; or the marker was right. */
export function AnswerChallenge({
  challenge,
  version,
  fields,
}: {
  challenge: Schemas['ChallengeView'];
  version: number;
  fields: PointFields;
}) {
  const { t } = useLingui();
  const { claim } = challenge;
  const [point, setPoint] = useState<Schemas['DraftPoint']>({
    marker: claim === 'SAYS_FIXED_IS_OPEN' ? 'OPEN' : 'FIXED',
    title: challenge.decisionPointTitle,
  });
  const name = `uphold:${challenge.id}`;
  const send = (
    body: Schemas['NewOutcome'],
    header: { 'Idempotency-Key': string; 'If-Match': string },
  ) =>
    client.POST('/challenges/{id}/outcome', {
      params: { path: { id: challenge.id }, header },
      body,
    });
  return (
    <>
      <ActForm
        name={name}
        at={`/${name}`}
        heading={t`Geef de inwoner gelijk`}
        version={version}
        content={point}
        send={(reason, header) => send({ upheld: true, reason, point }, header)}
      >
        {(violations) =>
          fields(`/${name}/point`, point, setPoint, violations, claim !== 'SAYS_UNKNOWN_IS_KNOWN')
        }
      </ActForm>
      <ActForm
        name={`dismiss:${challenge.id}`}
        heading={t`De markering klopt`}
        version={version}
        send={(reason, header) => send({ upheld: false, reason }, header)}
      />
    </>
  );
}
