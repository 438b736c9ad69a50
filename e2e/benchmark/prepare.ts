import { fill, town } from './data.ts';
import { addKey } from './tokens.ts';

await addKey();
await fill(town);
