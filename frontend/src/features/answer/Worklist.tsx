import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { usePages } from '@/api/pages';
import { formatDate } from '@/lib/dates';
import { formatCount } from '@/lib/numbers';
import { paths } from '@/lib/paths';
import { LoadMore } from '@/ui/LoadMore';
import { Pill } from '@/ui/Pill';
import { PutInTheme } from './PutInTheme';
import { type Wish, worklistQuery } from './queries';
import { useSelection } from './useSelection';

/**
 * The contributions an official sorts: many can be chosen at once and put into a theme.
 *
 * @param wish which of them
 */
export function Worklist({ slug, wish }: { slug: string; wish: Wish }) {
  const { t } = useLingui();
  const { items, ...more } = usePages(worklistQuery(slug, wish));
  const free = items.filter(({ standing }) => standing === 'WAITING');
  const selection = useSelection(free.map(({ id }) => id));
  const all = free.length > 0 && selection.chosen.length === free.length;
  if (items.length === 0) {
    return (
      <p className="panel">
        <Trans>Hier is niets te vinden.</Trans>
      </p>
    );
  }
  return (
    <div className="stack">
      <PutInTheme
        slug={slug}
        chosen={selection.chosen}
        from={wish.theme}
        onDone={selection.clear}
      />
      {free.length > 0 && (
        <div className="option">
          <input id="kies-alles" type="checkbox" checked={all} onChange={selection.toggleAll} />
          <label htmlFor="kies-alles">
            <Trans>Kies alles wat hier staat ({formatCount(free.length)})</Trans>
          </label>
        </div>
      )}
      <ul className="list">
        {items.map((item) => (
          <li key={item.id} className="panel stack stack--tight">
            {item.standing === 'WAITING' && (
              <div className="option">
                <input
                  id={`kies-${item.id}`}
                  type="checkbox"
                  checked={selection.isChosen(item.id)}
                  onChange={() => undefined}
                  onClick={(event) => {
                    selection.toggle(item.id, event.shiftKey);
                  }}
                />
                <label htmlFor={`kies-${item.id}`} lang="nl">
                  {item.title ?? item.text}
                </label>
              </div>
            )}
            {item.standing !== 'WAITING' && <strong lang="nl">{item.title ?? item.text}</strong>}
            {item.title !== undefined && (
              <p className="written" lang="nl">
                {item.text}
              </p>
            )}
            <p className="row note">
              {item.overdue && (
                <Pill tone="fixed" icon="clock">
                  <Trans>Te laat</Trans>
                </Pill>
              )}
              {item.standing === 'ANSWERED' && (
                <Pill tone="open" icon="check">
                  <Trans>Beantwoord</Trans>
                </Pill>
              )}
              {item.standing === 'WITHDRAWN' && (
                <Pill tone="neutral" icon="lock">
                  <Trans>Ingetrokken</Trans>
                </Pill>
              )}
              {item.hidden && (
                <Pill tone="neutral" icon="lock">
                  <Trans>Verborgen</Trans>
                </Pill>
              )}
              <span>{item.author}</span>
              <span>
                <Trans>Steun: {formatCount(item.supportCount)}</Trans>
              </span>
              <span>
                <Trans>Antwoord uiterlijk {formatDate(item.dueDate)}</Trans>
              </span>
              {item.themeTitle !== undefined && <span lang="nl">{item.themeTitle}</span>}
              {item.standing === 'WAITING' && (
                <Link
                  {...paths.answerOne(slug, item.id)}
                  aria-label={t`Antwoord hier apart op: ${item.title ?? item.text}`}
                >
                  <Trans>Antwoord hier apart op</Trans>
                </Link>
              )}
            </p>
          </li>
        ))}
      </ul>
      <LoadMore {...more} />
    </div>
  );
}
