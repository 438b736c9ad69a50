import { api, client } from '@/api/client';
import { dataOf, pagedQuery } from '@/api/pages';

/** The decisions of a consultation, newest first. */
export const decisionsQuery = (slug: string) =>
  pagedQuery(['decisions', slug], async (start, signal) =>
    dataOf(
      await client.GET('/consultations/{slug}/decisions', {
        params: { path: { slug }, query: start },
        signal,
      }),
    ),
  );

export const decisionQuery = (id: string) =>
  api.queryOptions('get', '/decisions/{id}', { params: { path: { id } } });

/** The contributions a decision came from, oldest first. */
export const sourcesQuery = (id: string) =>
  pagedQuery(['decision-contributions', id], async (start, signal) =>
    dataOf(
      await client.GET('/decisions/{id}/contributions', {
        params: { path: { id }, query: start },
        signal,
      }),
    ),
  );

/** What became of a contribution. */
export const traceQuery = (id: string) =>
  api.queryOptions('get', '/contributions/{id}/trace', { params: { path: { id } } });
