import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { client, type Schemas } from '@/api/client';
import { lengths } from '@/api/generated/lengths';
import { failureSentence, slugOf } from '@/api/problems';
import { useFormErrors } from '@/api/useFormErrors';
import { fieldId } from '@/lib/fieldId';
import { leaveFor } from '@/lib/leave';
import { loginPath } from '@/lib/paths';
import { useKept } from '@/lib/useKept';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { TextArea } from '@/ui/TextField';
import { GroundField } from './GroundField';

interface Draft {
  ground?: Schemas['ModerationGround'];
  remark: string;
}

interface Reported {
  id: string;
  kind: 'contribution' | 'comment';
}

/** Telling a moderator that a text may not stand. What is typed is kept in this tab, so that it survives a login. */
export function ReportText(text: Reported) {
  const name = `report:${text.id}`;
  const [open, setOpen] = useState(() => sessionStorage.getItem(name) !== null);
  return (
    <details
      className="no-print"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <Trans>Meld deze tekst</Trans>
      </summary>
      {open && <ReportForm {...text} name={name} />}
    </details>
  );
}

function ReportForm({ id, kind, name }: Reported & { name: string }) {
  const { t } = useLingui();
  const { href } = useLocation();
  const [kept, keep, drop] = useKept<Draft>(name);
  const draft = kept ?? { remark: '' };
  const reporting = useMutation({
    mutationFn: async () => {
      // Without a ground the server names that fault.
      const sent = { params: { path: { id } }, body: draft as Schemas['NewReport'] };
      const { error } =
        kind === 'comment'
          ? await client.PUT('/comments/{id}/report', sent)
          : await client.PUT('/contributions/{id}/report', sent);
      if (error) throw error as unknown;
    },
    onSuccess: drop,
    onError: (error) => {
      if (slugOf(error) !== 'unauthorized') return;
      keep(draft);
      leaveFor(loginPath(href));
    },
  });
  const field = (part: string) => fieldId(`/${id}/${part}`);
  const { errorOf, summary } = useFormErrors(reporting.error, {
    '/ground': { label: t`Wat is er mis met deze tekst?`, id: field('ground') },
    '/remark': {
      label: t`Wat wilt u de moderator nog zeggen?`,
      length: lengths.NewReport.remark,
      id: field('remark'),
    },
  });
  if (reporting.isSuccess) {
    return (
      <p role="status">
        <Trans>Dank u. Een moderator kijkt ernaar. Uw naam staat er niet bij.</Trans>
      </p>
    );
  }
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!reporting.isPending) reporting.mutate();
      }}
    >
      {summary.length > 0 ? (
        <ErrorSummary key={reporting.submittedAt} errors={summary} />
      ) : (
        reporting.error && (
          <Alert tone="error" live="alert" heading={t`Uw melding is niet verstuurd`}>
            <p>{t(failureSentence(reporting.error))}</p>
          </Alert>
        )
      )}
      <GroundField
        id={field('ground')}
        error={errorOf('/ground')}
        value={draft.ground}
        onChange={(ground) => {
          keep({ ...draft, ground });
        }}
      />
      <TextArea
        id={field('remark')}
        label={t`Wat wilt u de moderator nog zeggen?`}
        hint={t`Dat hoeft niet. Alleen een moderator leest dit.`}
        rows={3}
        error={errorOf('/remark')}
        value={draft.remark}
        onChange={(remark) => {
          keep({ ...draft, remark });
        }}
      />
      <div>
        <Button type="submit" variant="secondary" aria-disabled={reporting.isPending}>
          <Trans>Verstuur uw melding</Trans>
        </Button>
      </div>
    </form>
  );
}
