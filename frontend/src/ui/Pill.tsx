import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

export type PillTone = 'open' | 'fixed' | 'unknown' | 'neutral';

/** A state in a word or two, with a picture, so that it never depends on colour. */
export function Pill({
  tone,
  icon,
  children,
}: {
  tone: PillTone;
  icon: IconName;
  children: ReactNode;
}) {
  return (
    <span className={`pill pill--${tone}`}>
      <Icon name={icon} />
      {children}
    </span>
  );
}
