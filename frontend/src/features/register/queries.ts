import { api, client, type Schemas } from '@/api/client';
import { dataOf, pagedQuery } from '@/api/pages';

/** Which acts are shown; the words of the address. */
export interface ActSearch {
  traject?: string | undefined;
  over?: string | undefined;
  versie?: number | undefined;
  soort?: string | undefined;
  van?: string | undefined;
  tot?: string | undefined;
}

/** The last checkpoint, and the keys. */
export const registerQuery = () => api.queryOptions('get', '/register');

/** The acts, newest first. */
export const actsQuery = ({ traject, over, versie, soort, van, tot }: ActSearch) =>
  pagedQuery(['entries', traject, over, versie, soort, van, tot], async (start, signal) =>
    dataOf(
      await client.GET('/register/entries', {
        params: {
          query: {
            ...start,
            ...(traject && { consultation: traject }),
            ...(over && { subject: over }),
            ...(versie && { cardVersion: versie }),
            ...(soort && { type: soort }),
            ...(van && { from: van }),
            ...(tot && { to: tot }),
          },
        },
        signal,
      }),
    ),
  );

/** All consultations, to choose from. */
export const choicesQuery = () => ({
  queryKey: ['consultations', 'all'],
  queryFn: async ({ signal }: { signal: AbortSignal }) => {
    const all: Schemas['ConsultationSummary'][] = [];
    let cursor: string | undefined;
    do {
      const page = dataOf(
        await client.GET('/consultations', {
          params: { query: { limit: 100, ...(cursor && { cursor }) } },
          signal,
        }),
      );
      all.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return all;
  },
});
