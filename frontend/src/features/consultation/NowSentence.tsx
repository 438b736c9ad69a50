import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { formatDate } from '@/lib/dates';

type Consultation = Schemas['ConsultationView'];

/** What one can do now and until when, in a sentence or two. */
export function NowSentence({ consultation }: { consultation: Consultation }) {
  return <p className="now">{sentence(consultation)}</p>;
}

function sentence(consultation: Consultation): ReactNode {
  const { state, participation, participationStartDate, participationEndDate } = consultation;
  if (state === 'CONCLUDED') {
    return (
      <Trans>
        <strong>Dit inspraaktraject is afgerond.</strong> U kunt lezen wat ermee is gebeurd.
      </Trans>
    );
  }
  if (state === 'WITHDRAWN') {
    return (
      <Trans>
        <strong>Dit inspraaktraject is ingetrokken.</strong> U kunt lezen waarom.
      </Trans>
    );
  }
  switch (participation) {
    case 'NONE':
      return (
        <Trans>
          <strong>Dit is ter informatie.</strong> Er ligt niets open. Daarom vragen wij geen
          voorstellen.
        </Trans>
      );
    case 'UPCOMING':
      return participationStartDate === undefined ? (
        <Trans>
          <strong>U kunt nog niet meedoen.</strong> U kunt wel al lezen wat vaststaat en wat open
          ligt.
        </Trans>
      ) : (
        <Trans>
          <strong>U kunt nog niet meedoen.</strong> Dat kan vanaf{' '}
          {formatDate(participationStartDate)}. U kunt wel al lezen wat vaststaat en wat open ligt.
        </Trans>
      );
    case 'OPEN':
      return whileOpen(consultation);
    case 'CLOSED':
      return participationEndDate === undefined ? (
        <Trans>
          <strong>U kunt niet meer meedoen.</strong> U kunt wel volgen wat er gebeurt.
        </Trans>
      ) : (
        <Trans>
          <strong>U kunt niet meer meedoen.</strong> Dat kon tot en met{' '}
          {formatDate(participationEndDate)}. U kunt wel volgen wat er gebeurt.
        </Trans>
      );
  }
}

function whileOpen({ phase, phases }: Consultation): ReactNode {
  const lastDate = phases.find((one) => one.phase === phase)?.lastDate;
  const until =
    lastDate === undefined ? null : <Trans>Dat kan tot en met {formatDate(lastDate)}.</Trans>;
  switch (phase) {
    case 'COLLECTING':
      return (
        <>
          <Trans>
            <strong>U kunt nu voorstellen doen, reageren en voorstellen steunen.</strong>
          </Trans>{' '}
          {until}
        </>
      );
    case 'DISCUSSING':
      return (
        <>
          <Trans>
            <strong>U kunt nu reageren en voorstellen van anderen steunen.</strong>
          </Trans>{' '}
          {until}
        </>
      );
    case 'VOTING':
      return (
        <>
          <Trans>
            <strong>Er wordt nu gestemd, maar nog niet op deze website.</strong> U kunt hier wel
            lezen waar het over gaat.
          </Trans>{' '}
          {lastDate !== undefined && (
            <Trans>De stemming duurt tot en met {formatDate(lastDate)}.</Trans>
          )}
        </>
      );
    case 'ANNOUNCED':
    case 'DECIDING':
    case 'CARRYING_OUT':
      return (
        <Trans>
          <strong>U kunt meedoen.</strong>
        </Trans>
      );
  }
}
