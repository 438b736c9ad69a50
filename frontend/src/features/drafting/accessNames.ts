import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Schemas } from '@/api/client';

/** How who takes part shows who she is. */
export const accessNames = {
  EMAIL: msg`Met een bevestigd e-mailadres, of met een account`,
  LOGIN: msg`Met een account`,
  ASSURED: msg`Met een account en een code uit een app (extra zekerheid)`,
} satisfies Record<Schemas['Access'], MessageDescriptor>;
