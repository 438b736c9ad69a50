/** As much of an OpenAPI document as the documentation page shows. */
export interface OpenApiDocument {
  info: { title: string; version: string; description?: string };
  servers?: { url: string }[];
  paths: Record<string, Partial<Record<Method, Operation>>>;
  components: { schemas: Record<string, Schema> };
}

const methods = ['get', 'post', 'put', 'delete'] as const;
type Method = (typeof methods)[number];

interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, { description: string; content?: Content }>;
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: Schema;
}

type Content = Record<string, { schema?: Schema }>;

export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  description?: string;
  enum?: string[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
}

export interface Endpoint {
  method: Method;
  path: string;
  operation: Operation;
}

/** The operations by their tag, in the order of the document. */
export function endpointsByTag(document: OpenApiDocument): [tag: string, Endpoint[]][] {
  const groups = new Map<string, Endpoint[]>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (!operation) continue;
      const tag = operation.tags?.[0] ?? document.info.title;
      groups.set(tag, [...(groups.get(tag) ?? []), { method, path, operation }]);
    }
  }
  return [...groups];
}

/** The schema of a body, whatever its media type. */
export function schemaOf(content: Content | undefined): Schema | undefined {
  return content && Object.values(content)[0]?.schema;
}

/** The name of the schema that is referred to, itself or as the items of a list. */
export function referenceOf(schema: Schema | undefined): string | undefined {
  return schema?.$ref?.split('/').at(-1);
}

/** The limits of a value, such as "5..120 characters". */
export function limitsOf(schema: Schema): string | undefined {
  const { minLength = 0, maxLength, minimum, maximum, maxItems } = schema;
  if (maxLength !== undefined) return `${minLength}..${maxLength} characters`;
  if (minimum !== undefined || maximum !== undefined) return `${minimum ?? ''}..${maximum ?? ''}`;
  return maxItems === undefined ? undefined : `≤ ${maxItems} items`;
}
