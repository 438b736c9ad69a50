import type { ReactNode } from 'react';

/** What officials and residents wrote: Dutch, also where the screens are in another language (WCAG 3.1.2). */
export function Dutch({ children }: { children: ReactNode }) {
  return <span lang="nl">{children}</span>;
}
