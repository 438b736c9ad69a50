import { i18n } from '@lingui/core';
import { messages } from '@/locales/nl.po';

/** Makes the screens Dutch, the language that they are written in. */
export function activateDutch(): void {
  i18n.loadAndActivate({ locale: 'nl', messages });
}
