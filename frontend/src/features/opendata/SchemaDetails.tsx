import { limitsOf, type Schema } from './openapi';
import { SchemaType } from './SchemaType';

/** One kind of value or object. */
export function SchemaDetails({ name, schema }: { name: string; schema: Schema }) {
  const id = `schema-${name}`;
  return (
    <section className="panel" aria-labelledby={id} lang="en">
      <h3 id={id} tabIndex={-1} className="utrecht-heading-4">
        {name}
      </h3>
      {schema.description !== undefined && <p>{schema.description}</p>}
      {schema.properties ? (
        <ul className="list list--tight">
          {Object.entries(schema.properties).map(([property, value]) => (
            <li key={property}>
              <code>{property}</code>
              {schema.required?.includes(property) ? '' : ' (optional)'}{' '}
              <SchemaType schema={value} /> {limitsOf(value)}
            </li>
          ))}
        </ul>
      ) : (
        <p>
          {schema.enum ? <code>{schema.enum.join(' · ')}</code> : <SchemaType schema={schema} />}
        </p>
      )}
    </section>
  );
}
