import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'src/styles/';
const themes = 'public/themes/';
const read = (path: string) => readFileSync(path, 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
const tokens = (path: string) => read(path).match(/--[\w-]+(?=:)/g) ?? [];
const layer = readdirSync(folder).filter(
  (file) => file.endsWith('.css') && file !== 'status.css' && file !== 'fonts.css',
);
const municipalities = readdirSync(themes);
const defined = new Set([
  ...tokens(`${themes}waterrijk/theme.css`),
  ...tokens(`${folder}status.css`),
]);

describe.each(layer)('%s', (file) => {
  const css = read(folder + file);

  it('names no colour of its own', () => {
    expect(css.match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|color)a?\(/gi)).toBeNull();
  });

  it('uses tokens of the theme and status colours only, and all of them exist', () => {
    const used = css.match(/(?<=var\()--[\w-]+/g) ?? [];
    expect(used.filter((name) => !/^--(basis|status)-/.test(name))).toEqual([]);
    expect(used.filter((name) => !defined.has(name))).toEqual([]);
  });
});

describe.each(municipalities)('the theme of %s', (municipality) => {
  it('has a value for every token, and for nothing else', () => {
    expect(tokens(`${themes}${municipality}/theme.css`)).toEqual(
      tokens(`${themes}waterrijk/theme.css`),
    );
  });

  it('has a logo', () => {
    expect(read(`${themes}${municipality}/logo.svg`)).toContain('<svg');
  });
});
