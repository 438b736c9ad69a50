import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Schemas } from '@/api/client';

/** How who contributes shows who she is. */
export const accessNames = {
  EMAIL: msg`Met een bevestigd e-mailadres, of met een account`,
  LOGIN: msg`Met een account`,
} satisfies Record<Schemas['Access'], MessageDescriptor>;
