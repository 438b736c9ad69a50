import { useLingui } from '@lingui/react/macro';
import { Children, type ReactNode } from 'react';

/** Where this page stands; the children are the links to the pages above it, in order. */
export function Breadcrumb({ children, current }: { children: ReactNode; current: ReactNode }) {
  const { t } = useLingui();
  return (
    <nav className="utrecht-breadcrumb-nav" aria-label={t`Kruimelpad`}>
      <ol className="utrecht-breadcrumb-nav__list">
        {Children.map(children, (link) => (
          <li>{link}</li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
