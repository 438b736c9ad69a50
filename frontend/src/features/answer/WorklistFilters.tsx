import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '@/lib/paths';
import { Button } from '@/ui/Button';
import { SelectField } from '@/ui/ChoiceField';
import { TextField } from '@/ui/TextField';
import type { Filter } from './filters';

/** Which contributions are listed; the choice is part of the address. */
export function WorklistFilters({
  slug,
  filter,
  words,
  point,
  points,
}: {
  slug: string;
  filter: Filter | undefined;
  words: string | undefined;
  /** Id of the decision point it is on. */
  point: string | undefined;
  points: { id: string; title: string }[];
}) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(words ?? '');
  const show = (next: Filter | undefined, on: string | undefined) =>
    void navigate({
      ...paths.worklist(slug, next, typed.trim() || undefined, on),
      resetScroll: false,
    });
  return (
    <form
      className="form"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        show(filter, point);
      }}
    >
      <TextField
        id="zoek"
        label={t`Zoek in wat inwoners schreven`}
        lang="nl"
        value={typed}
        onChange={setTyped}
      />
      <SelectField
        id="toon"
        label={t`Toon`}
        hint={t`Zonder keuze: wat in geen thema zit.`}
        choices={[
          { value: 'open', label: t`Wat nog een antwoord nodig heeft` },
          { value: 'te-laat', label: t`Wat te laat is` },
          { value: 'beantwoord', label: t`Wat is beantwoord` },
          { value: 'alles', label: t`Alles` },
        ]}
        value={filter}
        onChange={(next) => {
          show(next, point);
        }}
      />
      {points.length > 1 && (
        <SelectField
          id="punt"
          label={t`Over welk punt`}
          hint={t`Zonder keuze: over alle punten.`}
          choices={points.map(({ id, title }) => ({ value: id, label: title }))}
          value={point}
          onChange={(on) => {
            show(filter, on);
          }}
        />
      )}
      <div>
        <Button type="submit" variant="secondary">
          <Trans>Zoek</Trans>
        </Button>
      </div>
    </form>
  );
}
