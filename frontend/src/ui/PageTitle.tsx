import { createContext, useContext } from 'react';

/** The name of the site, behind the title of every page. */
export const SiteName = createContext('Speelruimte');

/** The title of a page: its first heading, and what the browser shows in its tab. */
export function PageTitle({ children }: { children: string }) {
  const site = useContext(SiteName);
  return (
    <>
      <title>{`${children} – ${site}`}</title>
      <h1 className="utrecht-heading-1" tabIndex={-1}>
        {children}
      </h1>
    </>
  );
}
