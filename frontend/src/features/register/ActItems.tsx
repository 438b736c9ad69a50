import { Trans } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { usePages } from '@/api/pages';
import { formatMoment } from '@/lib/dates';
import { LoadMore } from '@/ui/LoadMore';
import { ActName, ActWords } from './ActWords';
import { absentTexts } from './entry';
import { actsQuery, type ActSearch } from './queries';
import { VerifyAct } from './VerifyAct';

/** The acts that were asked for, newest first; each can be checked. */
export function ActItems({
  search,
  municipality,
}: {
  search: ActSearch;
  municipality: Schemas['MunicipalityView'];
}) {
  const { items, ...more } = usePages(actsQuery(search));
  return (
    <section className="stack" aria-labelledby="handelingen">
      <h2 id="handelingen" className="utrecht-heading-2">
        <Trans>Handelingen</Trans>
      </h2>
      {items.length === 0 ? (
        <p className="panel">
          <Trans>Er zijn geen handelingen gevonden. Een nieuwe staat er na een paar tellen.</Trans>
        </p>
      ) : (
        <ol className="list" reversed start={items[0]?.index}>
          {items.map((act) => (
            <li key={act.index}>
              <Item act={act} municipality={municipality} />
            </li>
          ))}
        </ol>
      )}
      <LoadMore {...more} />
    </section>
  );
}

function Item({
  act,
  municipality,
}: {
  act: Schemas['EntryView'];
  municipality: Schemas['MunicipalityView'];
}) {
  return (
    <article className="panel stack">
      <h3 className="utrecht-heading-4">
        <ActName act={act} />
      </h3>
      <p className="note">
        <Trans>
          Plaats {act.index}, {formatMoment(act.time)}
        </Trans>
      </p>
      <ActWords act={act} />
      {absentTexts(act).length > 0 && (
        <p>
          {act.withheld ? (
            <Trans>Een tekst bij deze handeling is verborgen door de moderator.</Trans>
          ) : (
            <Trans>Een tekst bij deze handeling is gewist.</Trans>
          )}
        </p>
      )}
      <VerifyAct act={act} municipality={municipality} />
      <details>
        <summary>
          <Trans>Wat er precies is vastgelegd</Trans>
        </summary>
        <pre className="code">{JSON.stringify(JSON.parse(act.entry), null, 2)}</pre>
        {act.texts.map(({ name, text, salt }) => (
          <p key={name} className="written">
            <strong>{name}</strong>: {text} <small>({salt})</small>
          </p>
        ))}
      </details>
    </article>
  );
}
