/**
 * Writes src/api/generated from openapi/openapi.json: the types of the client, and the lengths that text
 * fields may have. With --check it writes nothing and fails where the files differ from the contract.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTypescript, { astToString } from 'openapi-typescript';

const contract = new URL('../../openapi/openapi.json', import.meta.url);
const generated = new URL('../src/api/generated/', import.meta.url);

const schemas = JSON.parse(readFileSync(contract, 'utf8')).components.schemas;
const files = {
  'schema.ts': astToString(await openapiTypescript(contract)),
  'lengths.ts': lengths(schemas),
};

const stale = Object.entries(files).filter(([name, text]) => text !== current(name));
if (process.argv.includes('--check')) {
  for (const [name] of stale) {
    console.error(`src/api/generated/${name} differs from openapi/openapi.json: npm run client`);
  }
  process.exitCode = stale.length ? 1 : 0;
} else {
  stale.forEach(([name, text]) => writeFileSync(new URL(name, generated), text));
}

function current(name) {
  try {
    return readFileSync(new URL(name, generated), 'utf8');
  } catch {
    return undefined;
  }
}

/** The minLength and maxLength of the string properties of every schema that is sent. */
function lengths(all) {
  const bySchema = {};
  for (const [schema, { properties = {} }] of Object.entries(all)) {
    const limited = Object.entries(properties)
      .filter(([, { maxLength }]) => maxLength !== undefined)
      .map(([property, { minLength = 0, maxLength }]) => [
        property,
        { min: minLength, max: maxLength },
      ]);
    if (limited.length) bySchema[schema] = Object.fromEntries(limited);
  }
  return `/** How many characters a text may have, per schema and property. */
export const lengths = ${JSON.stringify(bySchema, null, 2)} as const;
`;
}
