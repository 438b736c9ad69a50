import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

/** What the first view shows; the texts of all other screens are loaded with the first of those. */
const firstView = [
  'src/app',
  'src/api/participation.ts',
  'src/api/problems.ts',
  'src/lib',
  'src/ui',
  'src/routes/__root.tsx',
  'src/routes/index.tsx',
  'src/features/account',
  'src/features/consultation/ConsultationCard.tsx',
  'src/features/consultation/ConsultationFilter.tsx',
  'src/features/consultation/ConsultationList.tsx',
  'src/features/consultation/ParticipationPill.tsx',
  'src/features/consultation/PointCounts.tsx',
  'src/features/municipality',
];

/** Origins carry no line numbers, so that parallel branches do not conflict in the catalogs. */
export default defineConfig({
  sourceLocale: 'nl',
  locales: ['nl', 'en'],
  catalogs: [
    { path: 'src/locales/{locale}/first', include: firstView },
    {
      path: 'src/locales/{locale}/other',
      include: ['src'],
      exclude: [...firstView, '**/*.test.*'],
    },
  ],
  format: formatter({ lineNumbers: false }),
});
