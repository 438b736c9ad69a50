import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { formatMoment } from '@/lib/dates';
import { formatCount } from '@/lib/numbers';
import { Facts } from '@/ui/Facts';
import { registerQuery } from './queries';

/** What was signed last, with which key, and how to check it without us. */
export function RegisterState() {
  const { t } = useLingui();
  const { data: register } = useSuspenseQuery(registerQuery());
  const address = `${location.origin}/register`;
  return (
    <section className="stack" aria-labelledby="zelf-controleren">
      <h2 id="zelf-controleren" className="utrecht-heading-2">
        <Trans>Controleer het zelf</Trans>
      </h2>
      <p>
        <Trans>
          U hoeft ons niet te geloven. Met een klein programma rekent u het hele register na op uw
          eigen computer. Bewaar de sleutel hieronder: daarmee herkent u een vervalsing.
        </Trans>
      </p>
      <p>
        <a href="/register/speelruimte-verifier.jar" download>
          <Trans>Download het programma</Trans>
        </a>{' '}
        <Trans>U hebt er Java 17 of nieuwer voor nodig. Start het in de map waar het staat:</Trans>
      </p>
      <pre className="code">
        java -jar speelruimte-verifier.jar {address} &quot;{register.keys[0]}&quot;
      </pre>
      <Facts
        facts={[
          [t`Handelingen in het register`, formatCount(register.size)],
          [t`Laatst ondertekend`, formatMoment(register.signedAt)],
          [
            t`Openbare sleutel`,
            <code key="key" className="code">
              {register.keys.join('\n')}
            </code>,
          ],
        ]}
      />
      <details>
        <summary>
          <Trans>Wat er is ondertekend</Trans>
        </summary>
        <pre className="code">{register.checkpoint}</pre>
      </details>
    </section>
  );
}
