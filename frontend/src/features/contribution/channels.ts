import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Schemas } from '@/api/client';

export type OtherChannel = Exclude<Schemas['Channel'], 'WEB'>;

/** By which way a contribution came in that an official entered. */
export const channelNames = {
  PAPER: msg`Op papier`,
  MEETING: msg`Op een bijeenkomst`,
  PHONE: msg`Per telefoon`,
} satisfies Record<OtherChannel, MessageDescriptor>;
