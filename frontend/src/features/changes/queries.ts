import { api, client } from '@/api/client';
import { dataOf, pagedQuery } from '@/api/pages';

/** What officials did with a consultation, newest first. */
export const actsQuery = (slug: string) =>
  pagedQuery(['acts', slug], async (cursor, signal) =>
    dataOf(
      await client.GET('/consultations/{slug}/acts', {
        params: { path: { slug }, query: cursor },
        signal,
      }),
    ),
  );

/** The act that made one version of the card. */
export const actQuery = (slug: string, number: number) =>
  api.queryOptions('get', '/consultations/{slug}/acts/{number}', {
    params: { path: { slug, number } },
  });

/** The card and the phases as they stood in one version. */
export const cardVersionQuery = (slug: string, number: number) =>
  api.queryOptions('get', '/consultations/{slug}/card-versions/{number}', {
    params: { path: { slug, number } },
  });
