import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Schemas } from '@/api/client';

/** What a person reads for each kind of act. */
export const actNames = {
  CONSULTATION_PUBLISHED: msg`Gepubliceerd`,
  POINT_ADDED: msg`Beslispunt toegevoegd`,
  POINT_MARKED: msg`Andere markering`,
  POINT_DECIDED: msg`Besluit`,
  POINT_REWORDED: msg`Anders verwoord`,
  LEVEL_CHANGED: msg`Andere mate van invloed`,
  POINT_RESCHEDULED: msg`Andere datum`,
  POINT_WITHDRAWN: msg`Beslispunt van de kaart gehaald`,
  PHASES_RESCHEDULED: msg`Andere planning`,
  OFFICIAL_CHANGED: msg`Andere behandelaar`,
  PORTFOLIO_HOLDER_CHANGED: msg`Andere portefeuillehouder`,
  CONSULTATION_WITHDRAWN: msg`Inspraaktraject ingetrokken`,
  CONSULTATION_CONCLUDED: msg`Inspraaktraject afgerond`,
} satisfies Record<Schemas['ActKind'], MessageDescriptor>;
