import { api, client, type Schemas } from '@/api/client';
import { dataOf, pagedQuery } from '@/api/pages';

/** The consultations, newest first; with a participation, only those. */
export const consultationsQuery = (participation?: Schemas['Participation']) =>
  pagedQuery(['consultations', participation], async (cursor, signal) =>
    dataOf(
      await client.GET('/consultations', {
        params: { query: { ...cursor, ...(participation && { participation }) } },
        signal,
      }),
    ),
  );

export const consultationQuery = (slug: string) =>
  api.queryOptions('get', '/consultations/{slug}', { params: { path: { slug } } });

/** What the person on this screen may do with a consultation now. */
export const consultationActionsQuery = (slug: string) =>
  api.queryOptions('get', '/consultations/{slug}/actions', { params: { path: { slug } } });
