import { readFileSync } from 'node:fs';

/** The build's own list of files: which chunk needs which, and which route each lazy chunk belongs to. */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const all = Object.values(manifest);
const firstView = [
  ...withImports(all.find((chunk) => chunk.isEntry)),
  ...withImports(all.find((chunk) => chunk.src?.startsWith('src/routes/index.tsx'))),
];
const lazyRoutes = all.filter((chunk) => chunk.isDynamicEntry && !firstView.includes(chunk));

function withImports(chunk) {
  return [chunk, ...(chunk.imports ?? []).flatMap((name) => withImports(manifest[name]))];
}

function files(chunks) {
  return [...new Set(chunks.map((chunk) => `dist/${chunk.file}`))];
}

/** Gzipped, as a browser on a slow line gets them. */
export default [
  { name: 'JavaScript of the first view', path: files(firstView), limit: '130 kB', gzip: true },
  { name: 'style sheets', path: 'dist/assets/*.css', limit: '15 kB', gzip: true },
  ...lazyRoutes.map((chunk) => ({
    name: chunk.name,
    path: files(withImports(chunk).filter((part) => !firstView.includes(part))),
    limit: '25 kB',
    gzip: true,
  })),
];
