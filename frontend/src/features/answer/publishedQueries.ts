import { api, client } from '@/api/client';
import { dataOf, pagedQuery } from '@/api/pages';

/** The published answer to a contribution, or null where there is none yet. */
export const contributionAnswerQuery = (id: string) => ({
  queryKey: ['contribution-answer', id],
  queryFn: async ({ signal }: { signal: AbortSignal }) => {
    const { response, ...answer } = await client.GET('/contributions/{id}/answer', {
      params: { path: { id } },
      signal,
    });
    return response.status === 404 ? null : dataOf(answer);
  },
});

/** The published answers of a consultation. */
export const answersQuery = (slug: string) =>
  pagedQuery(['answers', slug], async (start, signal) =>
    dataOf(
      await client.GET('/consultations/{slug}/answers', {
        params: { path: { slug }, query: start },
        signal,
      }),
    ),
  );

export const answerFiguresQuery = (slug: string) =>
  api.queryOptions('get', '/consultations/{slug}/answer-figures', { params: { path: { slug } } });
