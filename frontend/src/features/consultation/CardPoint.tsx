import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { FixedPoint } from './FixedPoint';
import { OpenPoint } from './OpenPoint';
import { UnknownPoint } from './UnknownPoint';
import { WithdrawnPoint } from './WithdrawnPoint';

/**
 * One decision point as everybody sees it.
 *
 * @param somethingIsOpen whether anything can be proposed in this consultation at all
 * @param propose whether the person on this screen may propose on it; not there where that is not asked
 * @param react likewise
 */
export function CardPoint(props: {
  slug: string;
  point: Schemas['DecisionPointView'];
  somethingIsOpen: boolean;
  propose: Schemas['ActionView'] | undefined;
  react: Schemas['ActionView'] | undefined;
  children: ReactNode;
}) {
  if (props.point.withdrawnAt !== undefined) return <WithdrawnPoint {...props} />;
  switch (props.point.marker) {
    case 'FIXED':
      return <FixedPoint {...props} />;
    case 'OPEN':
      return <OpenPoint {...props} />;
    case 'UNKNOWN':
      return <UnknownPoint {...props} />;
  }
}
