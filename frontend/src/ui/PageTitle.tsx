import { createContext, useContext } from 'react';

/** The name of the site, behind the title of every page. */
export const SiteName = createContext('Speelruimte');

/**
 * The title of a page: its first heading, and what the browser shows in its tab.
 *
 * @param lang the language of the title, where it is not that of the screen
 */
export function PageTitle({ children, lang }: { children: string; lang?: string }) {
  const site = useContext(SiteName);
  return (
    <>
      <title>{`${children} – ${site}`}</title>
      <h1 className="utrecht-heading-1" lang={lang} tabIndex={-1}>
        {children}
      </h1>
    </>
  );
}
