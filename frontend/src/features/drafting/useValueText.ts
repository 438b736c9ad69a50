import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import {
  areaNames,
  deciderNames,
  groundNames,
  influenceNames,
  kindNames,
  markerNames,
  phaseNames,
  wordsFor,
} from '@/api/texts';
import { formatDate } from '@/lib/dates';
import { accessNames } from './accessNames';
import type { DraftField } from './draftLabels';

const words: Partial<Record<DraftField, Record<string, MessageDescriptor>>> = {
  kind: kindNames,
  area: areaNames,
  access: accessNames,
  phase: phaseNames,
  marker: markerNames,
  ground: groundNames,
  decider: deciderNames,
  influenceLevel: influenceNames,
};

const dates: DraftField[] = ['firstDate', 'decisionDate', 'expectedDate'];

/** Puts the value of a field of a draft in words. */
export function useValueText({
  topics,
  portfolioHolders,
}: Schemas['MunicipalityView']): (field: DraftField | undefined, value: unknown) => string {
  const { t } = useLingui();
  return (field, value) => {
    if (value === undefined) return t`(niets ingevuld)`;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (field === undefined) return text;
    const named = words[field] && wordsFor(words[field], text);
    if (named) return t(named);
    if (dates.includes(field)) return formatDate(text);
    if (field === 'topic') return topics.find(({ code }) => code === text)?.name ?? text;
    if (field === 'portfolioHolder') {
      return portfolioHolders.find(({ id }) => id === text)?.name ?? text;
    }
    return text;
  };
}
