import { Trans } from '@lingui/react/macro';
import { buttonClass } from '@/ui/buttonClass';

/** What is kept of a person in plain words, and the whole of it as a file. */
export function KeptData() {
  return (
    <section className="stack stack--tight" aria-labelledby="bewaard">
      <h2 id="bewaard" className="utrecht-heading-2">
        <Trans>Dit bewaren wij van u</Trans>
      </h2>
      <ul>
        <li>
          <Trans>Uw naam, uw e-mailadres en de taal die u koos.</Trans>
        </li>
        <li>
          <Trans>Uw buurt, als u die hebt bewaard. Uw adres bewaren wij niet.</Trans>
        </li>
        <li>
          <Trans>Wat u schreef, en wat u steunt. Anderen zien niet wie iets steunt.</Trans>
        </li>
      </ul>
      <p>
        <a href="/api/v1/personal-data" download className={buttonClass.primary}>
          <Trans>Download uw gegevens</Trans>
        </a>
      </p>
    </section>
  );
}
