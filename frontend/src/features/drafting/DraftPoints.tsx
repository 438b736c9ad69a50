import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { markerNames } from '@/api/texts';
import { moveTo, removeAt, replaceAt } from '@/lib/lists';
import { patch } from '@/lib/patch';
import { Button } from '@/ui/Button';
import { DraftRadio, DraftText } from './draftFields';
import { DraftSection } from './DraftSection';
import { FixedFields, OpenFields, UnknownFields } from './DraftPointFields';
import { RowButtons } from './RowButtons';
import { useChoices } from './useChoices';

type DraftPoint = Schemas['DraftPoint'];

/** The decision points of a draft: what its Speelruimte card will show. */
export function DraftPoints({
  points,
  onChange,
}: {
  points: DraftPoint[];
  onChange: (points: DraftPoint[]) => void;
}) {
  const { t } = useLingui();
  return (
    <DraftSection
      pointer="/points"
      heading={t`Beslispunten`}
      explanation={t`Zeg punt voor punt wat vaststaat, wat open ligt en wat nog niet bekend is.`}
    >
      {points.map((point, index) => {
        const number = index + 1;
        const name = t`Beslispunt ${number}`;
        return (
          <fieldset key={index} className="utrecht-form-field row-box">
            <legend className="utrecht-form-label">{name}</legend>
            <PointFields
              pointer={`/points/${index}`}
              point={point}
              onChange={(next) => {
                onChange(replaceAt(points, index, next));
              }}
            />
            <RowButtons
              name={name}
              index={index}
              count={points.length}
              onMove={(to) => {
                onChange(moveTo(points, index, to));
              }}
              onRemove={() => {
                onChange(removeAt(points, index));
              }}
            />
          </fieldset>
        );
      })}
      <div>
        <Button
          variant="secondary"
          onClick={() => {
            onChange([...points, { marker: 'OPEN' }]);
          }}
        >
          <Trans>Beslispunt toevoegen</Trans>
        </Button>
      </div>
    </DraftSection>
  );
}

/**
 * What is asked of a point.
 *
 * @param markerGiven whether its marker stands already, and is no choice
 */
export function PointFields({
  pointer,
  point,
  onChange,
  markerGiven = false,
}: {
  pointer: string;
  point: DraftPoint;
  onChange: (point: DraftPoint) => void;
  markerGiven?: boolean;
}) {
  const { t } = useLingui();
  const markers = useChoices(markerNames);
  return (
    <>
      {!markerGiven && (
        <DraftRadio
          pointer={`${pointer}/marker`}
          choices={markers}
          value={point.marker}
          onChange={(marker) => {
            onChange({ ...point, marker });
          }}
        />
      )}
      <DraftText
        pointer={`${pointer}/title`}
        hint={
          point.marker === 'FIXED'
            ? t`Zeg in één zin wat vaststaat.`
            : t`Stel een vraag waarop een besluit mogelijk is.`
        }
        value={point.title}
        onChange={(title) => {
          onChange(patch(point, { title }));
        }}
      />
      {point.marker === 'FIXED' && (
        <FixedFields
          pointer={`${pointer}/fixed`}
          fixed={point.fixed ?? {}}
          onChange={(fixed) => {
            onChange({ ...point, fixed });
          }}
        />
      )}
      {point.marker === 'OPEN' && (
        <OpenFields
          pointer={`${pointer}/open`}
          open={point.open ?? {}}
          onChange={(open) => {
            onChange({ ...point, open });
          }}
        />
      )}
      {point.marker === 'UNKNOWN' && (
        <UnknownFields
          pointer={`${pointer}/unknown`}
          unknown={point.unknown ?? {}}
          onChange={(unknown) => {
            onChange({ ...point, unknown });
          }}
        />
      )}
    </>
  );
}
