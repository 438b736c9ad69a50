import { Trans } from '@lingui/react/macro';
import { Button } from './Button';

/** Asks for the next page of a list; absent where there is none. */
export function LoadMore({
  hasMore,
  loading,
  onMore,
}: {
  hasMore: boolean;
  loading: boolean;
  onMore: () => void;
}) {
  if (!hasMore) return null;
  return (
    <p className="no-print">
      <Button variant="secondary" onClick={onMore} aria-disabled={loading}>
        {loading ? <Trans>Bezig met laden…</Trans> : <Trans>Meer laden</Trans>}
      </Button>
    </p>
  );
}
