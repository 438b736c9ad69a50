import { Trans } from '@lingui/react/macro';
import { type ReactNode, useId, useRef } from 'react';
import { Alert } from './Alert';
import { Button } from './Button';
import './dialog.css';

/**
 * A button for what can't be undone, with a second question before it is done. Whoever uses it takes it
 * away afterwards.
 *
 * @param act the words on the button
 * @param confirm the words that say yes to the second question
 * @param failure why it was not done, undefined where nothing failed
 * @param children what follows from it
 */
export function ConfirmDialog({
  act,
  confirm,
  isPending,
  failure,
  onConfirm,
  children,
}: {
  act: string;
  confirm: string;
  isPending: boolean;
  failure: string | undefined;
  onConfirm: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <div>
        <Button variant="secondary" onClick={() => dialog.current?.showModal()}>
          {act}
        </Button>
      </div>
      <dialog
        ref={dialog}
        className="dialog"
        aria-labelledby={`${id}-question`}
        aria-describedby={`${id}-consequence`}
      >
        <div className="stack">
          <h2 id={`${id}-question`} className="utrecht-heading-3">
            <Trans>Weet u het zeker?</Trans>
          </h2>
          <p id={`${id}-consequence`}>{children}</p>
          {failure !== undefined && (
            <Alert tone="error" live="alert">
              <p>{failure}</p>
            </Alert>
          )}
          <div className="dialog__buttons">
            <Button variant="primary" onClick={() => dialog.current?.close()}>
              <Trans>Nee, ga terug</Trans>
            </Button>
            <Button
              variant="secondary"
              aria-disabled={isPending}
              onClick={() => {
                if (!isPending) onConfirm();
              }}
            >
              {confirm}
            </Button>
          </div>
        </div>
      </dialog>
    </>
  );
}
