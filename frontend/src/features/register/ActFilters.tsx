import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { SelectField } from '@/ui/ChoiceField';
import { TextField } from '@/ui/TextField';
import { actNames } from './actNames';
import { type ActSearch, choicesQuery, registerQuery } from './queries';

/** Narrows the acts to a consultation, a type and a period. */
export function ActFilters({
  search,
  onChange,
}: {
  search: ActSearch;
  onChange: (search: ActSearch) => void;
}) {
  const { t } = useLingui();
  const { data: consultations } = useSuspenseQuery(choicesQuery());
  const { data: register } = useSuspenseQuery(registerQuery());
  const nameOf = (type: string) => {
    const name = actNames[type];
    return name ? t(name) : type;
  };
  return (
    <form
      className="panel stack no-print"
      aria-label={t`Handelingen zoeken`}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <SelectField
        id="traject"
        label={t`Inspraaktraject`}
        choices={consultations.map(({ id, title }) => ({ value: id, label: title }))}
        value={search.traject}
        onChange={(traject) => {
          onChange({ ...search, over: undefined, versie: undefined, traject });
        }}
      />
      <SelectField
        id="soort"
        label={t`Soort handeling`}
        choices={register.types.map((type) => ({ value: type, label: nameOf(type) }))}
        value={search.soort}
        onChange={(soort) => {
          onChange({ ...search, soort });
        }}
      />
      <TextField
        id="van"
        type="date"
        label={t`Vanaf`}
        value={search.van ?? ''}
        onChange={(van) => {
          onChange({ ...search, van: van || undefined });
        }}
      />
      <TextField
        id="tot"
        type="date"
        label={t`Tot en met`}
        value={search.tot ?? ''}
        onChange={(tot) => {
          onChange({ ...search, tot: tot || undefined });
        }}
      />
    </form>
  );
}
