import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Schemas } from '@/api/client';
import { formatDay } from '@/lib/dates';
import { hiddenTextsQuery } from './queries';

/**
 * A hidden text for its author, who alone still reads it; nothing for anybody else, or where she took it back.
 *
 * @param email where she can say that she does not agree
 */
export function OwnHiddenText({ id, email }: { id: string; email: string }) {
  const own = useInfiniteQuery(hiddenTextsQuery())
    .data?.pages.flatMap(({ items }) => items)
    .find((text) => text.id === id);
  if (!own || own.withdrawnAt !== undefined) return null;
  return (
    <div className="panel stack stack--tight">
      <p>
        <strong>
          <Trans>Dit schreef u</Trans>
        </strong>
      </p>
      <Written text={own} />
      <WhatYouCanDo email={email} />
    </div>
  );
}

/** What she wrote, or that she took it back. */
export function Written({
  text: { title, text, withdrawnAt },
}: {
  text: Schemas['HiddenTextView'];
}) {
  if (withdrawnAt !== undefined) {
    return (
      <p>
        <Trans>U hebt dit ingetrokken op {formatDay(withdrawnAt)}.</Trans>
      </p>
    );
  }
  return (
    <div className="written" lang="nl">
      {title !== undefined && (
        <p>
          <strong>{title}</strong>
        </p>
      )}
      <p>{text}</p>
    </div>
  );
}

/** What she can do about it. */
export function WhatYouCanDo({ email }: { email: string }) {
  return (
    <p>
      <Trans>
        Anderen zien deze tekst niet. U krijgt wel een antwoord als u een voorstel of reactie
        instuurde. Bent u het er niet mee eens? Mail dan naar{' '}
        <a href={`mailto:${email}`}>{email}</a> en noem het adres van deze pagina. Dan kijkt een
        moderator opnieuw.
      </Trans>
    </p>
  );
}
