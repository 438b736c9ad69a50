import type { OpenApiDocument } from './openapi';

/** The contract of the interface, as the back end serves it. */
export const openApiQuery = () => ({
  queryKey: ['openapi'],
  queryFn: async ({ signal }: { signal: AbortSignal }): Promise<OpenApiDocument> => {
    const response = await fetch('/api/v1/openapi.json', { signal });
    if (!response.ok) throw new Error(`Unexpected answer: ${response.status}`);
    return (await response.json()) as OpenApiDocument;
  },
});
