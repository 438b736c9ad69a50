import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Schemas } from './client';

/** What a person reads for whether residents can take part; of the contract's enums the one that the first view shows. */
export const participationNames = {
  UPCOMING: msg`Binnenkort`,
  OPEN: msg`U kunt meedoen`,
  CLOSED: msg`Gesloten`,
  NONE: msg`Ter informatie`,
} satisfies Record<Schemas['Participation'], MessageDescriptor>;
