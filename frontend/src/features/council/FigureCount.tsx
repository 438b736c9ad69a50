import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client';
import { formatCount } from '@/lib/numbers';
import { paths } from '@/lib/paths';
import { figures } from './figures';

/** A number that leads to what it counts, of all consultations or of one; a nought leads nowhere. */
export function FigureCount({
  figure,
  count,
  consultation,
}: {
  figure: Schemas['Figure'];
  count: number;
  consultation?: { slug: string; title: string };
}) {
  const { t } = useLingui();
  if (count === 0) return formatCount(count);
  const number = formatCount(count);
  const name = t(figures[figure].name);
  const about = consultation?.title;
  return (
    <Link
      {...paths.figure(figures[figure].word, consultation?.slug)}
      aria-label={about === undefined ? t`${number}: ${name}` : t`${number}: ${name}, ${about}`}
    >
      {number}
    </Link>
  );
}
