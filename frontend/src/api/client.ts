import createFetchClient, { type Middleware } from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import type { components, paths } from './generated/schema';

export type Schemas = components['schemas'];

/** How long after a write the public reads, which may be five seconds old, are asked anew. */
const OWN_WRITE_MS = 10_000;

let lastWrite = -Infinity;

/** Lets a person see her own write at once, whatever a cache holds. */
const readOwnWrites: Middleware = {
  onRequest({ request }) {
    const wroteJustNow = performance.now() - lastWrite < OWN_WRITE_MS;
    return request.method === 'GET' && wroteJustNow
      ? new Request(request, { cache: 'no-cache' })
      : undefined;
  },
  onResponse({ request, response }) {
    if (request.method !== 'GET' && response.ok) lastWrite = performance.now();
  },
};

/** An answer that is neither a success nor a problem of ours, such as a proxy's page, is a plain error. */
const onlyProblems: Middleware = {
  onResponse({ response }) {
    const type = response.headers.get('Content-Type') ?? '';
    if (!response.ok && !type.startsWith('application/problem+json')) {
      throw new Error(`Unexpected answer: ${response.status}`);
    }
  },
};

/** The typed client: an answer is `data` or, for a problem, `error`. */
export const client = createFetchClient<paths>({
  baseUrl: `${location.origin}/api/v1`,
  // Looked up per call, so that a test can stand in for the network.
  fetch: (request) => globalThis.fetch(request),
});
client.use(readOwnWrites, onlyProblems);

/** The same client as query options and mutations; these throw the problem. */
export const api = createQueryClient(client);
