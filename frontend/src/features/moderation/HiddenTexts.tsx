import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { moderationGrounds } from '@/api/moderation';
import { usePages } from '@/api/pages';
import { formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { HiddenText } from '@/ui/HiddenText';
import { LoadMore } from '@/ui/LoadMore';
import { WhatYouCanDo, Written } from './OwnHiddenText';
import { hiddenTextsQuery } from './queries';

/** All of a person that a moderator hid; nothing where nothing is. */
export function HiddenTexts({ email }: { email: string }) {
  const { t } = useLingui();
  const { items, ...more } = usePages(hiddenTextsQuery());
  if (items.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="verborgen">
      <h2 id="verborgen" className="utrecht-heading-2">
        <Trans>Dit heeft een moderator verborgen</Trans>
      </h2>
      <WhatYouCanDo email={email} />
      <ul className="list">
        {items.map((text) => (
          <li key={text.id} className="panel stack stack--tight">
            <HiddenText
              ground={t(moderationGrounds[text.hidden.ground])}
              reason={text.hidden.reason}
              day={formatDay(text.hidden.hiddenAt)}
            />
            <Written text={text} />
            <p>
              <Link
                {...(text.kind === 'REACTION'
                  ? paths.reaction(text.consultationSlug, text.contributionId)
                  : paths.proposal(text.consultationSlug, text.contributionId))}
              >
                <Trans>Bekijk de pagina</Trans>
              </Link>
            </p>
          </li>
        ))}
      </ul>
      <LoadMore {...more} />
    </section>
  );
}
