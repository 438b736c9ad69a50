import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { idempotencyKey } from '@/api/idempotency';
import { failureSentence, problemOf, slugOf } from '@/api/problems';
import { type Violation, violationSentence } from '@/api/violations';
import { fieldId } from '@/lib/fieldId';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { TextArea } from '@/ui/TextField';

/** What an act is sent with: once, and on the version of the card that the official saw. */
export interface ActHeaders {
  'Idempotency-Key': string;
  'If-Match': string;
}

/** What the fields of a point and of the phases are called, by their JSON Pointer. */
export const FieldLabels = createContext<(pointer: string) => string>((pointer) => pointer);

/**
 * One act on a published consultation, folded away until it is wanted. Each asks why.
 *
 * @param name names the act and what it is done to
 * @param version the card version that the official sees
 * @param content what is sent beside the reason, so that a changed one is another request
 * @param send sends the act
 * @param onDone when the act was done
 * @param asks what is written, where that is called something else than a reason
 * @param at what the ids of its fields start with, where a page has more than one such form
 * @param children the fields of the act, which get the faults that the server found
 */
export function ActForm({
  name,
  heading,
  explanation,
  version,
  content,
  send,
  onDone,
  asks,
  at = '',
  children,
}: {
  name: string;
  heading: string;
  explanation?: string;
  version: number;
  content?: unknown;
  send: (reason: string, header: ActHeaders) => Promise<{ error?: unknown }>;
  onDone?: () => void;
  asks?: { label: string; field: string };
  at?: string;
  children?: (violations: Violation[]) => ReactNode;
}) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  /** The version on which the official began to write, so that a newer one is not overwritten unseen. */
  const [begunOn, setBegunOn] = useState<number>();
  const act = useMutation({
    mutationFn: async (over: number) => {
      const { error } = await send(reason, {
        'Idempotency-Key': idempotencyKey(name, { reason, content, over }),
        'If-Match': `"${over}"`,
      });
      if (error !== undefined) throw error;
    },
    onSuccess: () => {
      setReason('');
      setBegunOn(undefined);
      onDone?.();
    },
    onSettled: () => queryClient.invalidateQueries(),
  });
  const conflict = slugOf(act.error) === 'changed-meanwhile';
  const over = conflict ? version : (begunOn ?? version);
  const pointer = `/${name}/reason`;
  const label = asks?.label ?? t`Reden`;
  const received = `/${asks?.field ?? 'reason'}`;
  const labelOf = useContext(FieldLabels);
  const violations = (problemOf(act.error)?.violations ?? []).map((violation) => ({
    ...violation,
    pointer: violation.pointer === received ? pointer : `${at}${violation.pointer}`,
  }));
  const summary = violations.map((violation) => ({
    fieldId: fieldId(violation.pointer),
    text: `${violation.pointer === pointer ? label : labelOf(violation.pointer)}: ${t(violationSentence(violation))}`,
  }));
  const reasonFault = violations.find((violation) => violation.pointer === pointer);
  return (
    <details
      className="no-print"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{heading}</summary>
      {open && (
        <form
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!act.isPending) act.mutate(over);
          }}
        >
          {explanation !== undefined && <p className="note">{explanation}</p>}
          {summary.length > 0 ? (
            <ErrorSummary key={act.submittedAt} errors={summary} />
          ) : (
            act.error && (
              <Alert tone="error" live="alert">
                <p>
                  {t(failureSentence(act.error))}{' '}
                  {conflict && (
                    <Trans>
                      Lees hierboven hoe de kaart nu is. Wat u schreef, staat er nog. Wilt u het nog
                      steeds? Verstuur het dan opnieuw.
                    </Trans>
                  )}
                </p>
              </Alert>
            )
          )}
          {children?.(violations)}
          <TextArea
            id={fieldId(pointer)}
            label={label}
            hint={t`Iedereen leest dit. Schrijf kort en gewoon.`}
            rows={3}
            error={reasonFault && t(violationSentence(reasonFault))}
            value={reason}
            onChange={(text) => {
              setReason(text);
              setBegunOn(begunOn ?? version);
            }}
          />
          <div>
            <Button type="submit" variant="primary" aria-disabled={act.isPending}>
              {heading}
            </Button>
          </div>
        </form>
      )}
    </details>
  );
}
