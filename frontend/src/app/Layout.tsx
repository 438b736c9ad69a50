import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { paths } from '@/lib/paths';
import { SiteName } from '@/ui/PageTitle';
import { RouteAnnouncer } from './RouteAnnouncer';

/** What stands around every page. */
export function Layout({
  municipality,
  official,
  moderator,
  account,
  children,
}: {
  municipality: Schemas['MunicipalityView'];
  /** Whether the person who is logged in works with drafts. */
  official: boolean;
  /** Whether she judges what people report. */
  moderator: boolean;
  /** Logging in and out. */
  account: ReactNode;
  children: ReactNode;
}) {
  const { t } = useLingui();
  const name = t`Gemeente ${municipality.name}`;
  return (
    <SiteName value={name}>
      <div className="site">
        <header className="utrecht-page-header">
          <a className="utrecht-skip-link" href="#inhoud">
            <Trans>Direct naar de inhoud</Trans>
          </a>
          <div className="wrap utrecht-page-header__content">
            <Link {...paths.home()} className="brand">
              <img src="/theme/logo.svg" alt="" width="40" height="40" />
              <span>
                {name}
                <small>
                  <Trans>Praat mee</Trans>
                </small>
              </span>
            </Link>
            <nav aria-label={t`Hoofdmenu`}>
              <ul className="utrecht-nav-bar">
                <li>
                  <Link {...paths.home()} activeOptions={{ exact: true, includeSearch: false }}>
                    <Trans>Inspraak</Trans>
                  </Link>
                </li>
                <li>
                  <Link {...paths.map()} activeOptions={{ includeSearch: false }}>
                    <Trans>In uw buurt</Trans>
                  </Link>
                </li>
                <li>
                  <Link {...paths.council()}>
                    <Trans>Voor de raad</Trans>
                  </Link>
                </li>
                {moderator && (
                  <li>
                    <Link {...paths.reports()} activeOptions={{ includeSearch: false }}>
                      <Trans>Meldingen</Trans>
                    </Link>
                  </li>
                )}
                {official && (
                  <li>
                    <Link {...paths.drafts()}>
                      <Trans>Beheer</Trans>
                    </Link>
                  </li>
                )}
              </ul>
            </nav>
            {account}
          </div>
        </header>
        <main id="inhoud" className="page" tabIndex={-1}>
          {children}
        </main>
        <Footer name={name} email={municipality.email} />
        <RouteAnnouncer />
      </div>
    </SiteName>
  );
}

function Footer({ name, email }: { name: string; email: string }) {
  return (
    <footer className="utrecht-page-footer">
      <div className="wrap utrecht-page-footer__content">
        <strong>{name}</strong>
        <ul>
          <li>
            <a href={`mailto:${email}`}>{email}</a>
          </li>
          <li>
            <Link {...paths.results()}>
              <Trans>Wat is er gelukt?</Trans>
            </Link>
          </li>
          <li>
            <Link {...paths.receipt()}>
              <Trans>Ontvangstbewijs opzoeken</Trans>
            </Link>
          </li>
          <li>
            <Link {...paths.accessibility()}>
              <Trans>Toegankelijkheid</Trans>
            </Link>
          </li>
          <li>
            <Link {...paths.register()}>
              <Trans>Beslisregister</Trans>
            </Link>
          </li>
          <li>
            <Link {...paths.apiDocumentation()}>
              <Trans>API-documentatie</Trans>
            </Link>
          </li>
        </ul>
      </div>
    </footer>
  );
}
