import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import type { Choice } from '@/ui/ChoiceField';

/** The values of an enum as choices, in the order of their words. */
export function useChoices<T extends string>(
  words: Record<T, MessageDescriptor>,
  explanations?: Record<T, MessageDescriptor>,
): Choice<T>[] {
  const { t } = useLingui();
  return (Object.keys(words) as T[]).map((value) => ({
    value,
    label: t(words[value]),
    explanation: explanations && t(explanations[value]),
  }));
}
