import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { Violation } from '@/api/violations';
import { violationSentence } from '@/api/violations';
import { fieldId } from '@/lib/fieldId';
import type { FieldError } from '@/ui/ErrorSummary';

/** The name of every field of a draft, by the last part of its JSON Pointer. */
export const draftLabels = {
  kind: msg`Soort`,
  title: msg`Titel`,
  topic: msg`Onderwerp`,
  area: msg`Gebied`,
  places: msg`Welke wijken en buurten?`,
  occasion: msg`Aanleiding`,
  intention: msg`Bedoeling`,
  impact: msg`Wat merken inwoners hiervan?`,
  phases: msg`Fasen`,
  phase: msg`Fase`,
  firstDate: msg`Eerste dag`,
  points: msg`Beslispunten`,
  marker: msg`Markering`,
  ground: msg`Waarom staat dit vast?`,
  decider: msg`Wie besluit?`,
  deciderName: msg`Naam van wie besluit`,
  decisionDate: msg`Datum van het besluit`,
  source: msg`Bron`,
  sourceUrl: msg`Link naar de bron`,
  reason: msg`Uitleg in gewone taal`,
  reopening: msg`Wanneer kan dit opnieuw op tafel komen?`,
  influenceLevel: msg`Mate van invloed`,
  limits: msg`Grenzen`,
  finder: msg`Wie zoekt dit uit?`,
  expectedDate: msg`Wanneer is het bekend?`,
  promise: msg`Belofte`,
  answerTermDays: msg`Antwoord binnen (dagen)`,
  answerTermStart: msg`Gerekend vanaf`,
  binding: msg`Wat betekent de uitkomst?`,
  updateRhythm: msg`Hoe vaak komt er nieuws?`,
  portfolioHolder: msg`Portefeuillehouder`,
  officialFunction: msg`Uw functie`,
  officialContact: msg`E-mailadres of telefoonnummer van uw functie`,
  access: msg`Hoe doen inwoners mee?`,
} satisfies Record<string, MessageDescriptor>;

export type DraftField = keyof typeof draftLabels;

/** The field that a JSON Pointer into a draft points at, or undefined for one that this screen has not. */
export function fieldOf(pointer: string): DraftField | undefined {
  const last = pointer.slice(pointer.lastIndexOf('/') + 1);
  return Object.hasOwn(draftLabels, last) ? (last as DraftField) : undefined;
}

/** Says what the field is called that a JSON Pointer into a draft points at, with the row it stands in. */
export function useFieldName(): (pointer: string) => string {
  const { t } = useLingui();
  return (pointer) => {
    const field = fieldOf(pointer);
    const label = field ? t(draftLabels[field]) : pointer;
    const [, list, index] = pointer.split('/');
    const number = Number(index) + 1;
    if (list === 'points' && index !== undefined) return t`Beslispunt ${number}, ${label}`;
    if (list === 'phases' && index !== undefined) return t`Fase ${number}, ${label}`;
    if (list === 'promise' && index !== undefined) return t`Belofte, ${label}`;
    return label;
  };
}

/** The faults of a draft as links to their fields, each said once. */
export function useDraftFaults(faults: Violation[]): FieldError[] {
  const { t } = useLingui();
  const nameOf = useFieldName();
  const sentence = (fault: Violation) =>
    fault.pointer === '/phases' && fault.code === 'required'
      ? t`Voor inspraak zijn een fase “Voorstellen doen” en een fase “Besluiten” nodig.`
      : t(violationSentence(fault));
  const links = faults.map((fault) => {
    const pointer = fieldPointer(fault.pointer);
    return { fieldId: fieldId(pointer), text: `${nameOf(pointer)} – ${sentence(fault)}` };
  });
  return [...new Map(links.map((link) => [link.text, link])).values()];
}

/** Where the field stands for what a JSON Pointer points at: the chosen places are one field. */
export function fieldPointer(pointer: string): string {
  return pointer.startsWith('/places/') ? '/places' : pointer;
}
