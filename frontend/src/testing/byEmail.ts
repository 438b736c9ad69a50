import type { Schemas } from '@/api/client';
import { openPoint } from './fixtures';

/** On the open point one may propose and react without a login too. */
export const byEmailActions: Schemas['ActionsView'] = {
  actions: ['propose', 'react'].flatMap((action) => [
    { action, decisionPointId: openPoint.id, allowed: false, problem: 'unauthorized' },
    { action: `${action}-by-email`, decisionPointId: openPoint.id, allowed: true },
  ]),
};
