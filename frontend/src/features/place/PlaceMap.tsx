import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import { baselines, DOT, drawnNames, LINE } from './names';
import { draw, type Feature, type Shape } from './shapes';

/**
 * A map of wijken or, of a chosen wijk, its buurten. Each is a link; the list beside it offers the
 * same links, so that nobody needs the map.
 */
export function PlaceMap({
  districts,
  shown,
  chosen,
  source,
}: {
  /** What is drawn underneath. */
  districts: Feature[];
  /** What can be chosen, and fills the map. */
  shown: Feature[];
  /** Code of the place that is chosen. */
  chosen: string | undefined;
  /** Whose data this is. */
  source: string | undefined;
}) {
  const { t } = useLingui();
  const chosenDistrict = districts.filter(({ id }) => id === shown[0]?.properties.districtCode);
  const focus = [...shown, ...chosenDistrict];
  const background = draw(
    districts.filter((district) => !shown.includes(district)),
    focus,
  );
  const drawing = draw(shown, focus);
  const { shapes, width, height } = drawing;
  const names = drawnNames(drawing);
  return (
    <figure className="map">
      <svg
        className="map__drawing"
        viewBox={`0 0 ${width} ${Math.ceil(height)}`}
        role="group"
        aria-label={t`Kaart van wijken en buurten. In de lijst staat hetzelfde.`}
      >
        {background.shapes.map(({ feature, outline }) => (
          <path key={feature.id} className="map__ground" d={outline} />
        ))}
        {shapes.map((shape) => (
          <PlaceLink key={shape.feature.id} shape={shape} chosen={shape.feature.id === chosen} />
        ))}
        {shapes.map((shape) => (
          <PlaceLabel
            key={shape.feature.id}
            shape={shape}
            lines={names.get(shape.feature.id) ?? []}
          />
        ))}
      </svg>
      <figcaption className="note">
        <Trans>Het cijfer is het aantal inspraaktrajecten.</Trans>{' '}
        {source !== undefined && <Trans>Bron: {source}</Trans>}
      </figcaption>
    </figure>
  );
}

function PlaceLink({ shape, chosen }: { shape: Shape; chosen: boolean }) {
  const { t } = useLingui();
  const { feature, outline, anchor } = shape;
  const { name, consultationCount } = feature.properties;
  const strength = Math.min(consultationCount, 3);
  const count = t`${plural(consultationCount, {
    0: 'geen inspraak',
    one: '# inspraaktraject',
    other: '# inspraaktrajecten',
  })}`;
  return (
    <Link
      {...paths.map(feature.id)}
      resetScroll={false}
      className={`map__place map__place--${strength}`}
      aria-current={chosen || undefined}
      aria-label={`${name}: ${count}`}
    >
      <title>{`${name}: ${count}`}</title>
      {outline === undefined ? (
        <circle cx={anchor.x} cy={anchor.y} r={DOT} />
      ) : (
        <path d={outline} />
      )}
    </Link>
  );
}

/** Repeats for the eye what the link says. */
function PlaceLabel({ shape, lines }: { shape: Shape; lines: string[] }) {
  const { feature, anchor } = shape;
  const { consultationCount } = feature.properties;
  const { count, name } = baselines(shape, lines.length);
  return (
    <g className="map__label" aria-hidden="true" transform={`translate(${anchor.x} ${anchor.y})`}>
      {consultationCount > 0 && (
        <text className="map__count" y={count}>
          {consultationCount}
        </text>
      )}
      {lines.map((line, i) => (
        <text key={line} className="map__name" y={name + i * LINE}>
          {line}
        </text>
      ))}
    </g>
  );
}
