import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client';
import { paths } from '@/lib/paths';

/** The values of `nu` in the address of the list, and what each asks for. */
export const filters = {
  open: 'OPEN',
  binnenkort: 'UPCOMING',
  gesloten: 'CLOSED',
} satisfies Record<string, Schemas['Participation']>;

export type Filter = keyof typeof filters;

/** Which consultations are listed; the choice is part of the address. */
export function ConsultationFilter() {
  const { t } = useLingui();
  const choices: [Filter | undefined, string][] = [
    [undefined, t`Alle`],
    ['open', t`U kunt meedoen`],
    ['binnenkort', t`Binnenkort`],
    ['gesloten', t`Gesloten`],
  ];
  return (
    <nav aria-label={t`Kies welke inspraak u ziet`}>
      <ul className="choices">
        {choices.map(([filter, label]) => (
          <li key={label}>
            <Link {...paths.home(filter)} activeOptions={{ exact: true }} resetScroll={false}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
