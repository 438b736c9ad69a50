import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { client, type Schemas } from '@/api/client';
import { influenceNames } from '@/api/texts';
import type { Violation } from '@/api/violations';
import { fieldId } from '@/lib/fieldId';
import { SelectField } from '@/ui/ChoiceField';
import { TextField } from '@/ui/TextField';
import { ActForm, type ActHeaders } from './ActForm';

type Point = Schemas['DecisionPointView'];
type DraftPoint = Schemas['DraftPoint'];

/**
 * Shows the fields of a point as it is to be there, with the faults that the server found. Where
 * its marker is given by the act, it is no choice.
 */
export type PointFields = (
  pointer: string,
  point: DraftPoint,
  onChange: (point: DraftPoint) => void,
  violations: Violation[],
  markerGiven: boolean,
) => ReactNode;

/**
 * All that an official may do with one point now.
 *
 * @param may whether the platform lets an act happen on this point
 */
export function PointActs({
  slug,
  version,
  point,
  may,
  fields,
}: {
  slug: string;
  version: number;
  point: Point;
  may: (action: string) => boolean;
  fields: PointFields;
}) {
  const { t } = useLingui();
  const at = (header: ActHeaders) => ({ path: { slug, id: point.id }, header });
  const now = writtenOf(point);
  const mark = (marker: Schemas['Marker'], heading: string) => (
    <PointForm
      name={`${marker}:${point.id}`}
      heading={heading}
      version={version}
      start={{ marker, title: point.title }}
      fields={fields}
      send={(body, header) =>
        client.POST('/consultations/{slug}/decision-points/{id}/markings', {
          params: at(header),
          body,
        })
      }
    />
  );
  return (
    <div className="stack stack--tight">
      {may('mark-fixed') && mark('FIXED', t`Zet vast`)}
      {may('mark-open') && mark('OPEN', t`Leg open`)}
      {may('change-level') && <LevelForm slug={slug} version={version} point={point} />}
      {may('reschedule-point') && <DateForm slug={slug} version={version} point={point} />}
      {may('reword-point') && (
        <PointForm
          name={`reword:${point.id}`}
          heading={t`Verwoord anders`}
          version={version}
          start={now}
          fields={fields}
          send={(body, header) =>
            client.POST('/consultations/{slug}/decision-points/{id}/rewordings', {
              params: at(header),
              body,
            })
          }
        />
      )}
      {may('withdraw-point') && (
        <ActForm
          name={`withdraw:${point.id}`}
          heading={t`Haal van de kaart`}
          explanation={t`Het punt blijft leesbaar, maar telt niet meer mee.`}
          version={version}
          send={(reason, header) =>
            client.POST('/consultations/{slug}/decision-points/{id}/withdrawal', {
              params: at(header),
              body: { reason },
            })
          }
        />
      )}
    </div>
  );
}

/**
 * An act that says what a point is to be.
 *
 * @param isNew whether the point is new: its marker is chosen, and the next one starts from nothing
 */
export function PointForm({
  name,
  heading,
  version,
  start,
  fields,
  send,
  isNew = false,
}: {
  name: string;
  heading: string;
  version: number;
  start: DraftPoint;
  fields: PointFields;
  isNew?: boolean;
  send: (body: Schemas['NewPointAct'], header: ActHeaders) => Promise<{ error?: unknown }>;
}) {
  const [point, setPoint] = useState(start);
  return (
    <ActForm
      name={name}
      heading={heading}
      version={version}
      content={point}
      at={`/${name}`}
      send={(reason, header) => send({ reason, point }, header)}
      onDone={() => {
        if (isNew) setPoint(start);
      }}
    >
      {(violations) => fields(`/${name}/point`, point, setPoint, violations, !isNew)}
    </ActForm>
  );
}

function LevelForm({ slug, version, point }: { slug: string; version: number; point: Point }) {
  const { t } = useLingui();
  const [level, setLevel] = useState(point.open?.influenceLevel ?? 'CONSULT');
  const choices = (['CONSULT', 'ADVISE', 'COPRODUCE', 'CODECIDE'] as const).map((value) => ({
    value,
    label: t(influenceNames[value]),
  }));
  return (
    <ActForm
      name={`level:${point.id}`}
      heading={t`Geef meer of minder invloed`}
      version={version}
      content={level}
      send={(reason, header) =>
        client.POST('/consultations/{slug}/decision-points/{id}/influence-levels', {
          params: { path: { slug, id: point.id }, header },
          body: { reason, influenceLevel: level },
        })
      }
    >
      {() => (
        <SelectField
          id={fieldId(`/level:${point.id}`)}
          label={t`Mate van invloed`}
          error={undefined}
          choices={choices}
          value={level}
          onChange={(value) => {
            if (value) setLevel(value);
          }}
        />
      )}
    </ActForm>
  );
}

function DateForm({ slug, version, point }: { slug: string; version: number; point: Point }) {
  const { t } = useLingui();
  const [date, setDate] = useState(point.open?.decisionDate ?? point.unknown?.expectedDate ?? '');
  return (
    <ActForm
      name={`date:${point.id}`}
      heading={t`Verzet de datum`}
      version={version}
      content={date}
      send={(reason, header) =>
        client.POST('/consultations/{slug}/decision-points/{id}/reschedulings', {
          params: { path: { slug, id: point.id }, header },
          body: { reason, date },
        })
      }
    >
      {() => (
        <TextField
          id={fieldId(`/date:${point.id}`)}
          label={point.marker === 'OPEN' ? t`Wanneer valt het besluit?` : t`Wanneer is dit bekend?`}
          error={undefined}
          type="date"
          value={date}
          onChange={setDate}
        />
      )}
    </ActForm>
  );
}

function writtenOf({ marker, title, fixed, open, unknown }: Point): DraftPoint {
  return {
    marker,
    title,
    ...(fixed && { fixed }),
    ...(open && { open }),
    ...(unknown && { unknown }),
  };
}
