import { Trans } from '@lingui/react/macro';
import { Button } from '@/ui/Button';

/** Moves a row of a list up or down, or takes it away. */
export function RowButtons({
  name,
  index,
  count,
  onMove,
  onRemove,
}: {
  /** What the row is, such as "Beslispunt 2". */
  name: string;
  index: number;
  count: number;
  onMove: (to: number) => void;
  onRemove: () => void;
}) {
  const row = <span className="visually-hidden">: {name}</span>;
  return (
    <div className="row">
      {index > 0 && (
        <Button
          variant="subtle"
          onClick={() => {
            onMove(index - 1);
          }}
        >
          <Trans>Omhoog</Trans>
          {row}
        </Button>
      )}
      {index < count - 1 && (
        <Button
          variant="subtle"
          onClick={() => {
            onMove(index + 1);
          }}
        >
          <Trans>Omlaag</Trans>
          {row}
        </Button>
      )}
      <Button variant="subtle" onClick={onRemove}>
        <Trans>Verwijder</Trans>
        {row}
      </Button>
    </div>
  );
}
