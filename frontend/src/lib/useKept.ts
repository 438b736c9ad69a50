import { useState } from 'react';

/**
 * State that survives a login, a reload and a closed connection: it is kept in this tab until it is dropped.
 *
 * @param name under which it is kept
 * @returns the kept value or undefined, a function that keeps a new value, and one that drops it
 */
export function useKept<T>(name: string): [T | undefined, (value: T) => void, () => void] {
  const [value, setValue] = useState<T | undefined>(() => {
    const text = sessionStorage.getItem(name);
    return text === null ? undefined : (JSON.parse(text) as T);
  });
  const keep = (next: T) => {
    sessionStorage.setItem(name, JSON.stringify(next));
    setValue(next);
  };
  const drop = () => {
    sessionStorage.removeItem(name);
    setValue(undefined);
  };
  return [value, keep, drop];
}
