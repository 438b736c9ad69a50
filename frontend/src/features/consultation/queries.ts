import { api, client, type Schemas } from '@/api/client';
import { dataOf, pagedQuery } from '@/api/pages';

export interface ConsultationsAsked {
  participation?: Schemas['Participation'] | undefined;
  /** Code of a wijk or buurt that they concern. */
  place?: string | undefined;
}

/** The consultations, newest first; all of them, or those that are asked. */
export const consultationsQuery = ({ participation, place }: ConsultationsAsked = {}) =>
  pagedQuery(['consultations', participation, place], async (cursor, signal) =>
    dataOf(
      await client.GET('/consultations', {
        params: {
          query: { ...cursor, ...(participation && { participation }), ...(place && { place }) },
        },
        signal,
      }),
    ),
  );

export const consultationQuery = (slug: string) =>
  api.queryOptions('get', '/consultations/{slug}', { params: { path: { slug } } });

/** What the person on this screen may do with a consultation now. */
export const consultationActionsQuery = (slug: string) =>
  api.queryOptions('get', '/consultations/{slug}/actions', { params: { path: { slug } } });
