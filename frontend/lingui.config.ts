import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

/** Origins carry no line numbers, so that parallel branches do not conflict in the catalogs. */
export default defineConfig({
  sourceLocale: 'nl',
  locales: ['nl', 'en'],
  catalogs: [{ path: 'src/locales/{locale}', include: ['src'] }],
  format: formatter({ lineNumbers: false }),
});
