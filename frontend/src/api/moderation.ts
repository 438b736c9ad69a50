import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Schemas } from './client';

type Ground = Schemas['ModerationGround'];

/** Why a text may not stand; a ground without words fails the build. */
export const moderationGrounds = {
  PERSONAL_DATA: msg`Er staan gegevens van mensen in`,
  INSULT: msg`Het is beledigend of bedreigend`,
  SPAM: msg`Het is reclame, of steeds hetzelfde`,
  OFF_TOPIC: msg`Het gaat ergens anders over`,
  OTHER: msg`Iets anders`,
} satisfies Record<Ground, MessageDescriptor>;

/** In the order in which they are offered. */
export const grounds = Object.keys(moderationGrounds) as Ground[];
