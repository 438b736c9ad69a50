import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { Schemas } from '@/api/client';
import { fieldId } from '@/lib/fieldId';
import type { Conflict, Path } from '@/lib/threeWay';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { fieldOf, useFieldName } from './draftLabels';
import { useValueText } from './useValueText';

/**
 * Someone else changed the same fields meanwhile: shows both texts of each, and lets the person choose.
 *
 * @param asked whether the person waits for it, so that it may take the focus
 */
export function DraftConflict({
  conflicts,
  municipality,
  asked,
  onChoose,
}: {
  conflicts: Conflict[];
  municipality: Schemas['MunicipalityView'];
  asked: boolean;
  onChoose: (conflict: Conflict, whose: 'mine' | 'theirs') => void;
}) {
  const { t } = useLingui();
  const nameOf = useFieldName();
  const textOf = useValueText(municipality);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) alert.current?.focus();
  }, [asked]);
  const choose = (conflict: Conflict, whose: 'mine' | 'theirs') => {
    onChoose(conflict, whose);
    if (conflicts.length > 1) alert.current?.focus();
    else document.getElementById(fieldId(pointerOf(conflict.mine)))?.focus();
  };
  return (
    <div id="verschillen">
      <Alert
        ref={alert}
        tone="warning"
        live="alert"
        heading={t`Iemand anders veranderde hetzelfde als u`}
      >
        <p>
          <Trans>
            Kies per veld welke tekst blijft. Al het andere is samengevoegd; er gaat niets verloren.
          </Trans>
        </p>
        {conflicts.map((conflict) => {
          const pointer = pointerOf(conflict.mine);
          const field = fieldOf(pointer);
          const name = nameOf(pointer);
          const sides = [
            ['mine', t`Uw tekst`, t`Houd uw tekst`, conflict.mineValue],
            ['theirs', t`De tekst van de ander`, t`Neem de andere tekst`, conflict.theirsValue],
          ] as const;
          return (
            <fieldset key={pointer} className="utrecht-form-field row-box">
              <legend className="utrecht-form-label">{name}</legend>
              <div className="pair">
                {sides.map(([whose, heading, choice, value]) => (
                  <div key={whose} className="stack stack--tight">
                    <strong>{heading}</strong>
                    <p className="written" lang="nl">
                      {textOf(field, value)}
                    </p>
                    <div>
                      <Button
                        variant="secondary"
                        onClick={() => {
                          choose(conflict, whose);
                        }}
                      >
                        {choice}
                        <span className="visually-hidden">: {name}</span>
                      </Button>
                    </div>
                  </div>
                ))}
              </div>
            </fieldset>
          );
        })}
      </Alert>
    </div>
  );
}

function pointerOf(path: Path): string {
  return path.map((part) => `/${part}`).join('');
}
