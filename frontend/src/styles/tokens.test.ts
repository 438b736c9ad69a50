import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const themes = 'public/themes/';
const statusColours = 'src/styles/status.css';
const loginPages = '../stack/src/main/resources/theme/login/resources/css/login.css';
const read = (path: string) => readFileSync(path, 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
const tokens = (path: string) => read(path).match(/--[\w-]+(?=:)/g) ?? [];
const layer = globSync('src/**/*.css').filter(
  (path) => path !== statusColours && path !== 'src/styles/fonts.css',
);
const screens = globSync('src/**/*.tsx', { exclude: ['**/*.test.tsx'] });
const municipalities = readdirSync(themes);
const defined = new Set([...tokens(`${themes}waterrijk/theme.css`), ...tokens(statusColours)]);

const number = /#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b/;
const notation = /\b(rgba?|hsla?|hwb|(ok)?(lab|lch)|color)\(/;
const name =
  /(?<![\w-])(aqua|black|blue|brown|fuchsia|gr[ae]y|green|lime|maroon|navy|olive|orange|pink|purple|red|silver|teal|white|yellow)(?![\w-])/;
const colour = new RegExp([number, notation, name].map(({ source }) => source).join('|'), 'gi');

describe.each([...layer, loginPages])('%s', (path) => {
  const css = read(path);

  it('names no colour of its own', () => {
    expect(css.match(colour)).toBeNull();
  });

  it('uses tokens of the theme and status colours only, and all of them exist', () => {
    const used = css.match(/(?<=var\()--[\w-]+/g) ?? [];
    expect(used.filter((one) => !/^--(basis|status)-/.test(one))).toEqual([]);
    expect(used.filter((one) => !defined.has(one))).toEqual([]);
  });
});

it('no screen paints a colour of its own', () => {
  const painted = screens.filter((path) => {
    const attributes = read(path).match(
      /\b(fill|stroke|\w*[cC]olor|background)[=:]\s*\{?["'`][^"'`]*/g,
    );
    return attributes?.some((one) => one.match(colour)) ?? false;
  });
  expect(painted).toEqual([]);
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
