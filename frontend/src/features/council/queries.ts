import { api, client, type Schemas } from '@/api/client';
import { dataOf, pagedQuery } from '@/api/pages';

/** The totals of the municipality. */
export const overviewQuery = () => api.queryOptions('get', '/figures/overview');

/** The figures of each consultation. */
export const consultationFiguresQuery = () =>
  pagedQuery(['figures', 'consultations'], async (start, signal) =>
    dataOf(await client.GET('/figures/consultations', { params: { query: start }, signal })),
  );

/** What a figure counts, of all consultations or of one, newest first. */
export const figureRowsQuery = (figure: Schemas['Figure'], consultation: string | undefined) =>
  pagedQuery(['figures', 'rows', figure, consultation], async (start, signal) =>
    dataOf(
      await client.GET('/figures/rows', {
        params: { query: { figure, ...(consultation && { consultation }), ...start } },
        signal,
      }),
    ),
  );
