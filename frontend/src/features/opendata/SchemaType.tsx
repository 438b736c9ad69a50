import { referenceOf, type Schema } from './openapi';

/** The type of a value, with a link to where it is described. */
export function SchemaType({ schema }: { schema: Schema }) {
  const reference = referenceOf(schema);
  if (reference !== undefined) return <a href={`#schema-${reference}`}>{reference}</a>;
  if (schema.items) {
    return (
      <>
        list of <SchemaType schema={schema.items} />
      </>
    );
  }
  return <span>{schema.format ?? schema.type}</span>;
}
