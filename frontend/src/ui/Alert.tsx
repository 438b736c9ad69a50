import type { ReactNode, Ref } from 'react';

/**
 * A message that stands out.
 *
 * @param live whether it is read aloud when it appears: `alert` at once, `status` when the reader pauses
 * @param ref for moving the focus here
 */
export function Alert({
  tone,
  heading,
  live,
  children,
  ref,
}: {
  tone: 'info' | 'ok' | 'warning' | 'error';
  heading?: string;
  live?: 'alert' | 'status';
  children?: ReactNode;
  ref?: Ref<HTMLDivElement>;
}) {
  return (
    <div ref={ref} tabIndex={-1} role={live} className={`utrecht-alert utrecht-alert--${tone}`}>
      {heading !== undefined && <h2 className="utrecht-heading-4">{heading}</h2>}
      {children}
    </div>
  );
}
