import { client } from '@/api/client';
import { dataOf, pagedQuery } from '@/api/pages';

/** What the person on this screen may do as its author, with the version that goes along with a change (If-Match). */
export const ownActionsQuery = (id: string) => ({
  queryKey: ['own-actions', id],
  queryFn: async ({ signal }: { signal: AbortSignal }) => {
    const answer = await client.GET('/contributions/{id}/actions', {
      params: { path: { id } },
      signal,
    });
    return { ...dataOf(answer), etag: answer.response.headers.get('ETag') ?? '' };
  },
});

/** What a contribution said before its author changed it, newest first. */
export const formerVersionsQuery = (id: string) =>
  pagedQuery(['former-versions', id], async (start, signal) =>
    dataOf(
      await client.GET('/contributions/{id}/versions', {
        params: { path: { id }, query: start },
        signal,
      }),
    ),
  );
