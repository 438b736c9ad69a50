import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { municipalityQuery } from '@/features/municipality/queries';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/toegankelijkheid')({ component: Accessibility });

/** How accessible the site is, what is known to be wrong, and where to report more. */
function Accessibility() {
  const { t } = useLingui();
  const { email, accessibilityStatementUrl } = useSuspenseQuery(municipalityQuery()).data;
  return (
    <div className="wrap stack">
      <div className="page__head">
        <PageTitle>{t`Toegankelijkheid`}</PageTitle>
        <p className="lead">
          <Trans>
            Iedereen moet deze site kunnen gebruiken: ook wie niet goed ziet, geen muis gebruikt of
            de site laat voorlezen.
          </Trans>
        </p>
      </div>
      <section className="stack stack--tight" aria-labelledby="hoe">
        <h2 id="hoe" className="utrecht-heading-2">
          <Trans>Zo controleren wij de site</Trans>
        </h2>
        <ul>
          <li>
            <Trans>
              Wij bouwen naar de richtlijnen van WCAG 2.2, niveau A en AA. Die horen bij de wet.
            </Trans>
          </li>
          <li>
            <Trans>
              Bij elke wijziging controleert een programma (axe) elke stap van onze proefbezoeken,
              op een breed en op een smal scherm.
            </Trans>
          </li>
          <li>
            <Trans>Wij lopen bezoeken helemaal met het toetsenbord na.</Trans>
          </li>
          <li>
            <Trans>Bij elke kaart staat hetzelfde als een lijst.</Trans>
          </li>
        </ul>
      </section>
      <section className="stack stack--tight" aria-labelledby="bekend">
        <h2 id="bekend" className="utrecht-heading-2">
          <Trans>Dit weten wij nog niet</Trans>
        </h2>
        <p>
          <Trans>
            Een programma vindt niet alles. Mensen met een beperking hebben de site nog niet
            onderzocht. Daarom zeggen wij niet dat alles goed is.
          </Trans>
        </p>
        {accessibilityStatementUrl !== undefined && (
          <p>
            <a href={accessibilityStatementUrl}>
              <Trans>Lees de toegankelijkheidsverklaring van de gemeente</Trans>
            </a>
          </p>
        )}
      </section>
      <section className="stack stack--tight" aria-labelledby="melden">
        <h2 id="melden" className="utrecht-heading-2">
          <Trans>Werkt er iets niet voor u?</Trans>
        </h2>
        <p>
          <Trans>
            Laat het ons weten: <a href={`mailto:${email}`}>{email}</a>.
          </Trans>
        </p>
      </section>
    </div>
  );
}
