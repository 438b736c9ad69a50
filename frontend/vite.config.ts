import { lingui } from '@lingui/vite-plugin';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const backend = 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      quoteStyle: 'single',
      generatedRouteTree: './src/app/routeTree.gen.ts',
      routeFileIgnorePattern: '\\.test\\.tsx$',
      codeSplittingOptions: {
        defaultBehavior: [['loader', 'component'], ['errorComponent'], ['notFoundComponent']],
      },
    }),
    lingui({ macroTransform: true }),
    react(),
  ],
  resolve: { tsconfigPaths: true },
  server: {
    proxy: { '/api': backend, '/auth': backend, '/theme': backend, '/register': backend },
  },
  build: {
    target: 'es2023',
    // Every browser of that target preloads modules by itself.
    modulePreload: { polyfill: false },
    // Nothing as a data: URL, so that the Content-Security-Policy needs none.
    assetsInlineLimit: 0,
    // Read by .size-limit.js.
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              // What every screen runs on: compressed as one, and kept by browsers from release to release.
              name: 'platform',
              test: /node_modules.(react|react-dom|scheduler|@tanstack|@lingui|openapi-|use-sync)/,
              priority: 4,
            },
            { name: 'app', tags: ['$initial'], test: /src.(?!main)/, priority: 3 },
            {
              // What the first page shows besides.
              name: 'home',
              test: /src.(ui.(Alert|LoadMore|Pill)|lib.(dates|region)|api.(pages|participation)|features.consultation.(ConsultationList|ParticipationPill|PointCounts|queries))/,
              priority: 2,
            },
            {
              // What three screens or more share would else come in dozens of files of a few hundred bytes.
              name: 'shared',
              test: /src.(ui|api|lib|features.(answer|challenges|commitment|consultation|contribution|decision|dialogue|moderation))./,
              minShareCount: 3,
            },
          ],
        },
      },
    },
  },
});
