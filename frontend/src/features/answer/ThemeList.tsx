import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { usePages } from '@/api/pages';
import { formatCount } from '@/lib/numbers';
import { paths } from '@/lib/paths';
import { LoadMore } from '@/ui/LoadMore';
import { answerStateNames } from './outcomes';
import { themesQuery } from './queries';

/** The themes of a consultation, with how far their answers are. */
export function ThemeList({ slug }: { slug: string }) {
  const { t } = useLingui();
  const { items, ...more } = usePages(themesQuery(slug));
  return (
    <section className="stack" aria-labelledby="themas">
      <h2 id="themas" className="utrecht-heading-3">
        <Trans>Thema’s</Trans>
      </h2>
      {items.length === 0 && (
        <p className="note">
          <Trans>Er zijn nog geen thema’s.</Trans>
        </p>
      )}
      <ul className="list">
        {items.map((theme) => (
          <li key={theme.id} className="panel stack stack--tight">
            <Link {...paths.theme(slug, theme.id)} lang="nl">
              {theme.title}
            </Link>
            <p className="row note">
              <span>
                <Plural value={theme.contributionCount} one="# stuk" other="# stukken" />,{' '}
                <Trans>{formatCount(theme.answeredCount)} beantwoord</Trans>
              </span>
              <span>
                {theme.answerState === undefined
                  ? t`Nog geen antwoord`
                  : t(answerStateNames[theme.answerState])}
              </span>
            </p>
          </li>
        ))}
      </ul>
      <LoadMore {...more} />
    </section>
  );
}
