import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '@/api/client';
import { idempotencyKey } from '@/api/idempotency';
import { dataOf, usePages } from '@/api/pages';
import { failureSentence, problemOf } from '@/api/problems';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { SelectField } from '@/ui/ChoiceField';
import { TextField } from '@/ui/TextField';
import { themesQuery } from './queries';

/**
 * Puts what is chosen into a theme, an existing or a new one.
 *
 * @param from the theme that is shown, out of which they can be taken
 */
export function PutInTheme({
  slug,
  chosen,
  from,
  onDone,
}: {
  slug: string;
  chosen: string[];
  from: string | undefined;
  onDone: () => void;
}) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { items: themes } = usePages(themesQuery(slug));
  const [theme, setTheme] = useState<string>();
  const [title, setTitle] = useState('');
  const put = useMutation({
    mutationFn: async (out: boolean) => {
      const id = out ? (from ?? '') : (theme ?? (await addTheme(slug, title)));
      const body = out ? { add: [], remove: chosen } : { add: chosen, remove: [] };
      return dataOf(
        await client.POST('/themes/{id}/contributions', { params: { path: { id } }, body }),
      );
    },
    onSuccess: (regrouped, out) => {
      setTitle('');
      if (!out) setTheme(regrouped.id);
      onDone();
    },
    onSettled: () => queryClient.invalidateQueries(),
  });
  const titles = problemOf(put.error)?.violations;
  return (
    <form
      className="form panel"
      noValidate
      aria-label={t`Zet in een thema`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!put.isPending && chosen.length > 0) put.mutate(false);
      }}
    >
      <p aria-live="polite">
        <Plural
          value={chosen.length}
          _0="Kies hieronder wat bij elkaar hoort."
          one="# gekozen"
          other="# gekozen"
        />
      </p>
      {put.error && (
        <Alert tone="error" live="alert">
          <p>{t(failureSentence(put.error))}</p>
        </Alert>
      )}
      <SelectField
        id="thema"
        label={t`Thema`}
        choices={themes.map(({ id, title: label }) => ({ value: id, label }))}
        value={theme}
        onChange={setTheme}
      />
      {theme === undefined && (
        <TextField
          id="nieuw-thema"
          label={t`Of maak een nieuw thema`}
          hint={t`Wat hebben deze stukken met elkaar gemeen?`}
          error={titles && t`Gebruik 3 tot 120 tekens.`}
          lang="nl"
          value={title}
          onChange={setTitle}
        />
      )}
      <div className="row">
        <Button
          type="submit"
          variant="primary"
          aria-disabled={put.isPending || chosen.length === 0}
        >
          <Trans>Zet in het thema</Trans>
        </Button>
        {from !== undefined && (
          <Button
            variant="secondary"
            aria-disabled={put.isPending || chosen.length === 0}
            onClick={() => {
              if (!put.isPending && chosen.length > 0) put.mutate(true);
            }}
          >
            <Trans>Haal uit dit thema</Trans>
          </Button>
        )}
      </div>
    </form>
  );
}

async function addTheme(slug: string, title: string): Promise<string> {
  const body = { title };
  const header = { 'Idempotency-Key': idempotencyKey(`theme:${slug}`, body) };
  const { id } = dataOf(
    await client.POST('/consultations/{slug}/themes', { params: { path: { slug }, header }, body }),
  );
  return id;
}
