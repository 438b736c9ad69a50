import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, type Schemas } from '@/api/client';
import { lengths } from '@/api/generated/lengths';
import { failureSentence } from '@/api/problems';
import { useFormErrors } from '@/api/useFormErrors';
import { fieldId } from '@/lib/fieldId';
import { paths } from '@/lib/paths';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/TextField';

/** Giving a theme another title, and removing it. */
export function ThemeSettings({ slug, theme }: { slug: string; theme: Schemas['ThemeView'] }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [title, setTitle] = useState(theme.title);
  const onThisVersion = {
    path: { id: theme.id },
    header: { 'If-Match': `"${theme.version}"` },
  };
  const renaming = api.useMutation('put', '/themes/{id}', {
    onSettled: () => queryClient.invalidateQueries(),
  });
  const removing = api.useMutation('delete', '/themes/{id}', {
    onSuccess: async () => {
      await navigate(paths.worklist(slug));
      await queryClient.invalidateQueries();
    },
  });
  const { errorOf } = useFormErrors(renaming.error, {
    '/title': { label: t`Titel van het thema`, length: lengths.ChangeTheme.title },
  });
  const titleError = errorOf('/title');
  const failure = removing.error ?? (titleError === undefined ? renaming.error : null);
  return (
    <details>
      <summary>
        <Trans>Verander of verwijder dit thema</Trans>
      </summary>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!renaming.isPending) renaming.mutate({ params: onThisVersion, body: { title } });
        }}
      >
        {failure && (
          <Alert tone="error" live="alert">
            <p>{t(failureSentence(failure))}</p>
          </Alert>
        )}
        <p role="status">{renaming.isSuccess && <Trans>Het thema heet nu anders.</Trans>}</p>
        <TextField
          id={fieldId('/title')}
          label={t`Titel van het thema`}
          error={titleError}
          lang="nl"
          value={title}
          onChange={setTitle}
        />
        <div>
          <Button type="submit" variant="secondary" aria-disabled={renaming.isPending}>
            <Trans>Geef het deze titel</Trans>
          </Button>
        </div>
        <p className="note">
          <Trans>
            Verwijdert u het thema, dan verdwijnt ook het concept van het antwoord. De inbreng
            blijft staan en zit dan in geen thema.
          </Trans>
        </p>
        <div>
          <Button
            variant="secondary"
            aria-disabled={removing.isPending}
            onClick={() => {
              if (!removing.isPending) removing.mutate({ params: onThisVersion });
            }}
          >
            <Trans>Verwijder het thema</Trans>
          </Button>
        </div>
      </form>
    </details>
  );
}
