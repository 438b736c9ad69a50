import { useState } from 'react';

/**
 * Rows that are chosen from a list, with the keyboard or a mouse; with shift all rows since the last one.
 *
 * @param ids of the rows in sight, in their order
 */
export function useSelection(ids: string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string>();
  const inSight = ids.filter((id) => chosen.has(id));
  return {
    chosen: inSight,
    isChosen: (id: string) => chosen.has(id),
    toggle: (id: string, range: boolean) => {
      const from = range && last !== undefined ? ids.indexOf(last) : -1;
      const to = ids.indexOf(id);
      const touched = from < 0 ? [id] : ids.slice(Math.min(from, to), Math.max(from, to) + 1);
      const next = new Set(chosen);
      const add = !chosen.has(id);
      for (const one of touched) {
        if (add) next.add(one);
        else next.delete(one);
      }
      setChosen(next);
      setLast(id);
    },
    toggleAll: () => {
      setChosen(new Set(inSight.length === ids.length ? [] : ids));
    },
    clear: () => {
      setChosen(new Set());
    },
  };
}
