import { Trans } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import type { Schemas } from '@/api/client';
import { Dutch } from '@/ui/Dutch';

const PointMap = lazy(() => import('./PointMap'));

/** Where a contribution is about: in words, and where somebody pointed at the map also there. */
export function ShownLocation({ location }: { location: Schemas['LocationView'] | undefined }) {
  if (location === undefined) return null;
  const { place, coordinates } = location;
  return (
    <div className="stack stack--tight">
      <p>
        <Trans>
          Plek: <Dutch>{place.name}</Dutch>
        </Trans>
      </p>
      {coordinates && (
        <Suspense>
          <PointMap around={place.code} point={coordinates} />
        </Suspense>
      )}
    </div>
  );
}
