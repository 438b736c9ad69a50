import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { EndpointDetails } from './EndpointDetails';
import { endpointsByTag } from './openapi';
import { openApiQuery } from './queries';
import { SchemaDetails } from './SchemaDetails';

/** The interface for programs, as the contract says it; its words are English. */
export function ApiReference() {
  const { data: document } = useSuspenseQuery(openApiQuery());
  const base = document.servers?.[0]?.url ?? '';
  return (
    <div className="stack stack--loose">
      <section className="stack" aria-label={document.info.title} lang="en">
        <p className="lead">{document.info.description}</p>
        <p className="note">
          {document.info.title} {document.info.version}, <code>{base}</code>
        </p>
        <p>
          <a href="/api/v1/openapi.json">openapi.json</a>
        </p>
      </section>
      {endpointsByTag(document).map(([tag, endpoints]) => (
        <section key={tag} className="stack" aria-labelledby={`tag-${tag}`} lang="en">
          <h2 id={`tag-${tag}`} className="utrecht-heading-2">
            {tag}
          </h2>
          {endpoints.map((endpoint) => (
            <EndpointDetails key={endpoint.operation.operationId} base={base} endpoint={endpoint} />
          ))}
        </section>
      ))}
      <section className="stack" aria-labelledby="schemas">
        <h2 id="schemas" className="utrecht-heading-2">
          <Trans>Gegevens</Trans>
        </h2>
        {Object.entries(document.components.schemas).map(([name, schema]) => (
          <SchemaDetails key={name} name={name} schema={schema} />
        ))}
      </section>
    </div>
  );
}
