import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What each folder of src may import besides itself; a folder that is not named here may import nothing. */
const mayImport = {
  lib: [],
  api: ['lib'],
  ui: ['lib'],
  features: ['api', 'ui', 'lib'],
  routes: ['app', 'features', 'api', 'ui', 'lib'],
  app: ['routes', 'features', 'api', 'ui', 'lib', 'locales'],
  testing: ['app', 'features', 'api', 'ui', 'lib', 'locales'],
};

const folders = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const features = readdirSync('src/features');

/** Crossing a folder goes by its full name (@/ui/Button), so that these patterns see every crossing. */
const climbing = { regex: '^\\.\\./', message: 'Import across folders as @/folder/file.' };

function zone(files, forbidden, message) {
  const patterns = forbidden.length
    ? [climbing, { regex: `^@/(${forbidden.join('|')})(/|$)`, message }]
    : [climbing];
  return {
    files,
    ignores: ['**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

const zones = [
  ...folders
    .filter((folder) => folder !== 'features')
    .map((folder) => {
      const forbidden = folders.filter(
        (other) => other !== folder && !(mayImport[folder] ?? []).includes(other),
      );
      return zone([`src/${folder}/**`], forbidden, `${folder} may not import this folder.`);
    }),
  ...features.map((feature) => {
    const others = features
      .filter((other) => other !== feature)
      .map((other) => `features/${other}`);
    const forbidden = folders.filter(
      (other) => other !== 'features' && !mayImport.features.includes(other),
    );
    return zone(
      [`src/features/${feature}/**`],
      [...forbidden, ...others],
      'A feature imports api, ui and lib only; a route composes features.',
    );
  }),
];

export default defineConfig(
  { ignores: ['dist', 'target', 'src/app/routeTree.gen.ts', 'src/api/generated'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      tseslint.configs.strictTypeChecked,
      jsxA11y.flatConfigs.strict,
      reactHooks.configs.flat['recommended-latest'],
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The router throws redirects and not-found markers that are no Error.
      '@typescript-eslint/only-throw-error': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'HTML is set in ui/Markdown alone, where it says why that is safe.',
        },
      ],
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
    },
  },
  {
    files: ['scripts/*.mjs', '*.js'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  zones,
);
