import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import type { Schemas } from '@/api/client';
import type { paths } from '@/api/generated/schema';

type Method = 'get' | 'post' | 'put' | 'delete';
type Responses<P extends keyof paths, M extends Method> = paths[P][M] extends { responses: infer R }
  ? R
  : never;
type Body<R> = R extends { content: { 'application/json': infer B } } ? B : undefined;
type Success<P extends keyof paths, M extends Method> = Body<
  Responses<P, M>[keyof Responses<P, M> & (200 | 201 | 202 | 204)]
>;

/** The back end, as far as a test says what it answers; any other call fails the test. */
export const server = setupServer();

/**
 * Has an operation answer this from now on.
 *
 * @param body what it answers, as the contract has it; undefined where the answer has no body
 * @returns the requests that were received, in order
 */
export function answer<P extends keyof paths, M extends Method>(
  method: M,
  path: P,
  body: Success<P, M> | ((url: URL) => Success<P, M>),
  headers: Record<string, string> = {},
): Request[] {
  const received: Request[] = [];
  server.use(
    http[method](urlOf(path), ({ request }) => {
      received.push(request.clone());
      const answered = body instanceof Function ? body(new URL(request.url)) : body;
      return answered === undefined
        ? new HttpResponse(null, { status: 204, headers })
        : HttpResponse.json(answered, { headers });
    }),
  );
  return received;
}

/** Has an operation answer this problem from now on; returns the requests that were received. */
export function refuse(
  method: Method,
  path: keyof paths,
  slug: Schemas['ProblemSlug'],
  more: Pick<Schemas['Problem'], 'status'> & Partial<Schemas['Problem']>,
): Request[] {
  const received: Request[] = [];
  const problem = {
    type: `urn:speelruimte:problem:${slug}`,
    title: slug,
    detail: slug,
    ...more,
  };
  server.use(
    http[method](urlOf(path), ({ request }) => {
      received.push(request.clone());
      return HttpResponse.json(problem, {
        status: more.status,
        headers: { 'Content-Type': 'application/problem+json' },
      });
    }),
  );
  return received;
}

/** Has an operation fail as it does without a connection. */
export function disconnect(method: Method, path: keyof paths): void {
  server.use(http[method](urlOf(path), () => HttpResponse.error()));
}

function urlOf(path: string): string {
  return `*/api/v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
}
