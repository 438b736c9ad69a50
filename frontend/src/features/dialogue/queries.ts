import { client } from '@/api/client';
import { dataOf, pagedQuery } from '@/api/pages';

/** The comments on a proposal, oldest first. */
export const commentsQuery = (proposal: string) =>
  pagedQuery(['comments', proposal], async (start, signal) =>
    dataOf(
      await client.GET('/proposals/{id}/comments', {
        params: { path: { id: proposal }, query: start },
        signal,
      }),
    ),
  );
