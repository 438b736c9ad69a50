import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { placeFeaturesQuery } from './queries';
import { draw, type Drawing, type Point } from './shapes';
import './map.css';

type Coordinates = Schemas['CoordinatesView'];

/** How far an arrow key moves the point, in units of the drawing. */
const STEP = 8;

const arrows: Record<string, Point> = {
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
};

/**
 * A map with a point on it.
 *
 * @param around code of the wijk or buurt that fills the map; undefined for the municipality
 * @param onPick lets a person point, by hand or with the arrow keys; without it the point only shows
 */
export default function PointMap({
  around,
  point,
  onPick,
}: {
  around: string | undefined;
  point: Coordinates | undefined;
  onPick?: (point: Coordinates) => void;
}) {
  const { features, source } = useSuspenseQuery(placeFeaturesQuery()).data;
  const areas = features.filter(({ geometry }) => geometry.type !== 'Point');
  const focus = areas.filter(({ id }) => id === around);
  const drawing = draw(areas, focus.length > 0 ? focus : areas);
  const drawn = <Drawn drawing={drawing} point={point} />;
  if (areas.length === 0) return null;
  return (
    <figure className="map">
      {onPick ? (
        <PickPoint drawing={drawing} point={point} onPick={onPick}>
          {drawn}
        </PickPoint>
      ) : (
        drawn
      )}
      {source !== undefined && (
        <figcaption className="note">
          <Trans>Bron: {source}</Trans>
        </figcaption>
      )}
    </figure>
  );
}

function Drawn({ drawing, point }: { drawing: Drawing; point: Coordinates | undefined }) {
  const { shapes, width, height, place } = drawing;
  const dot = point && place([point.longitude, point.latitude]);
  return (
    <svg className="map__drawing" viewBox={`0 0 ${width} ${Math.ceil(height)}`} aria-hidden="true">
      {shapes.map(({ feature, outline }) => (
        <path key={feature.id} className="map__ground" d={outline} />
      ))}
      {dot && <circle className="map__point" cx={dot.x} cy={dot.y} r={10} />}
    </svg>
  );
}

function PickPoint({
  drawing,
  point,
  onPick,
  children,
}: {
  drawing: Drawing;
  point: Coordinates | undefined;
  onPick: (point: Coordinates) => void;
  children: ReactNode;
}) {
  const { t } = useLingui();
  const { width, height, place, positionOf } = drawing;
  const middle = { x: width / 2, y: height / 2 };
  const pick = (at: Point) => {
    const [longitude, latitude] = positionOf(at);
    onPick({ longitude, latitude });
  };
  return (
    <button
      type="button"
      className="map__pick"
      aria-label={t`Wijs een punt aan. Met de pijltjes verschuift u het.`}
      onClick={({ detail, clientX, clientY, currentTarget }) => {
        // A key has no place on the screen: it points at the middle.
        if (detail === 0) {
          pick(middle);
          return;
        }
        const box = currentTarget.getBoundingClientRect();
        pick({
          x: ((clientX - box.left) / box.width) * width,
          y: ((clientY - box.top) / box.height) * height,
        });
      }}
      onKeyDown={(event) => {
        const step = arrows[event.key];
        if (!step) return;
        event.preventDefault();
        const from = point ? place([point.longitude, point.latitude]) : middle;
        pick({ x: from.x + step.x, y: from.y + step.y });
      }}
    >
      {children}
    </button>
  );
}
