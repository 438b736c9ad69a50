import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pages, sizes } from './browser.ts';
import { BEHIND, city, decide, fill } from './data.ts';
import { document, type Results } from './document.ts';
import { lists } from './lists.ts';
import { circumstances, memory } from './machine.ts';
import { register } from './register.ts';
import { settings } from './settings.ts';
import { traffic } from './traffic.ts';

const docs = new URL('../../docs/', import.meta.url);
const kept = new URL('performance.json', docs);

/** A run of one part replaces that part; the others stay as they were measured. */
const results: Results = existsSync(kept)
  ? (JSON.parse(readFileSync(kept, 'utf8')) as Results)
  : {};

const wants = (part: string) => settings.parts.includes(part);

if (wants('load')) {
  const where = await circumstances();
  const measured = await traffic();
  results.load = {
    ...where,
    ...measured,
    startMilliseconds: settings.startMilliseconds,
    memoryMegabytes: await memory(),
    jvmOptions: settings.jvmOptions,
  };
  save();
}
if (wants('browser')) {
  results.browser = { ...(await circumstances()), sizes: await sizes(), pages: await pages() };
  save();
}
if (wants('register')) {
  results.register = { ...(await circumstances()), ...(await register()) };
  save();
}
if (wants('large')) {
  await fill(city);
  await decide(BEHIND);
  results.large = { ...(await circumstances()), ...(await lists()) };
  save();
}

/** After each part, so that an interrupted run leaves what it has. */
function save(): void {
  writeFileSync(kept, JSON.stringify(results, null, 2) + '\n');
  writeFileSync(new URL('performance.md', docs), document(results));
}
