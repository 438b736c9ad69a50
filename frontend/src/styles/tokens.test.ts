import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'src/styles/';
const read = (file: string) => readFileSync(folder + file, 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
const layer = readdirSync(folder).filter(
  (file) => file.endsWith('.css') && !file.startsWith('theme-') && file !== 'status.css',
);
const defined = new Set((read('theme-waterrijk.css') + read('status.css')).match(/--[\w-]+(?=:)/g));

describe.each(layer)('%s', (file) => {
  const css = read(file);

  it('names no colour of its own', () => {
    expect(css.match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|color)a?\(/gi)).toBeNull();
  });

  it('uses tokens of the theme and status colours only, and all of them exist', () => {
    const used = css.match(/(?<=var\()--[\w-]+/g) ?? [];
    expect(used.filter((name) => !/^--(basis|status)-/.test(name))).toEqual([]);
    expect(used.filter((name) => !defined.has(name))).toEqual([]);
  });
});
