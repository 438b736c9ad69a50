import { api, client } from '@/api/client';
import { dataOf, pagedQuery } from '@/api/pages';

/** The totals of the municipality. */
export const overviewQuery = () => api.queryOptions('get', '/figures/overview');

/** The figures of each consultation. */
export const consultationFiguresQuery = () =>
  pagedQuery(['figures', 'consultations'], async (start, signal) =>
    dataOf(await client.GET('/figures/consultations', { params: { query: start }, signal })),
  );
