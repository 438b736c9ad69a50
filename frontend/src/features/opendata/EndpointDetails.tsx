import { type Endpoint, limitsOf, schemaOf } from './openapi';
import { SchemaType } from './SchemaType';

/** One operation: where it is, what it takes and what it answers. */
export function EndpointDetails({
  base,
  endpoint: { method, path, operation },
}: {
  base: string;
  endpoint: Endpoint;
}) {
  const body = schemaOf(operation.requestBody?.content);
  return (
    <details className="panel endpoint">
      <summary>
        <code>
          <span className="endpoint__method">{method.toUpperCase()}</span> {base}
          {path}
        </code>
        <span className="endpoint__summary">{operation.summary}</span>
      </summary>
      <div className="stack">
        {operation.description !== undefined && <p>{operation.description}</p>}
        {operation.parameters && operation.parameters.length > 0 && (
          <>
            <h3 className="utrecht-heading-4">Parameters</h3>
            <ul className="list list--tight">
              {operation.parameters.map((parameter) => (
                <li key={`${parameter.in} ${parameter.name}`}>
                  <code>{parameter.name}</code> ({parameter.in}
                  {parameter.required && ', required'}){' '}
                  {parameter.schema && (
                    <>
                      <SchemaType schema={parameter.schema} /> {limitsOf(parameter.schema)}
                    </>
                  )}{' '}
                  {parameter.description}
                </li>
              ))}
            </ul>
          </>
        )}
        {body && (
          <>
            <h3 className="utrecht-heading-4">Body</h3>
            <p>
              <SchemaType schema={body} />
            </p>
          </>
        )}
        <h3 className="utrecht-heading-4">Answers</h3>
        <ul className="list list--tight">
          {Object.entries(operation.responses).map(([status, answer]) => {
            const schema = schemaOf(answer.content);
            return (
              <li key={status}>
                <code>{status}</code> {answer.description}{' '}
                {schema && <SchemaType schema={schema} />}
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}
