import { api, client, type Schemas } from '@/api/client';
import { dataOf, pagedQuery } from '@/api/pages';

/** What an official wants to see of the contributions. */
export interface Wish {
  filter?: Schemas['WorklistFilter'] | undefined;
  theme?: string | undefined;
  decisionPoint?: string | undefined;
  q?: string | undefined;
}

/** As many at once as the server gives, so that one choice takes them all. */
const limit = 100;

/** The contributions to a consultation that an official sorts and answers, oldest first. */
export const worklistQuery = (slug: string, { filter, theme, decisionPoint, q }: Wish) =>
  pagedQuery(['worklist', slug, filter, theme, decisionPoint, q], async (start, signal) =>
    dataOf(
      await client.GET('/consultations/{slug}/answer-worklist', {
        params: {
          path: { slug },
          query: {
            limit,
            ...start,
            ...(filter && { filter }),
            ...(theme && { theme }),
            ...(decisionPoint && { decisionPoint }),
            ...(q && { q }),
          },
        },
        signal,
      }),
    ),
  );

/** One contribution as an official answers it, or null where there is no such one. */
export const contributionQuery = (slug: string, contribution: string) => ({
  queryKey: ['worklist', slug, contribution],
  queryFn: async ({ signal }: { signal: AbortSignal }) => {
    const page = dataOf(
      await client.GET('/consultations/{slug}/answer-worklist', {
        params: { path: { slug }, query: { contribution } },
        signal,
      }),
    );
    return page.items[0] ?? null;
  },
});

/** The themes of a consultation, newest first. */
export const themesQuery = (slug: string) =>
  pagedQuery(['themes', slug], async (start, signal) =>
    dataOf(
      await client.GET('/consultations/{slug}/themes', {
        params: { path: { slug }, query: { limit, ...start } },
        signal,
      }),
    ),
  );

export const themeQuery = (id: string) =>
  api.queryOptions('get', '/themes/{id}', { params: { path: { id } } });

/** The answers of a consultation as officials write them, newest first. */
export const answerDraftsQuery = (slug: string) =>
  pagedQuery(['answer-drafts', slug], async (start, signal) =>
    dataOf(
      await client.GET('/consultations/{slug}/answer-drafts', {
        params: { path: { slug }, query: { limit, ...start } },
        signal,
      }),
    ),
  );

export const answerDraftQuery = (id: string) =>
  api.queryOptions('get', '/answers/{id}', { params: { path: { id } } });

export const templatesQuery = () => api.queryOptions('get', '/answer-templates');

/** What the official on this screen must answer, the first due first. */
export const dutiesQuery = () =>
  pagedQuery(['answer-duties'], async (start, signal) =>
    dataOf(await client.GET('/answer-duties', { params: { query: start }, signal })),
  );

/** What the person who is logged in brought in, newest first. */
export const ownContributionsQuery = () =>
  pagedQuery(['own-contributions'], async (start, signal) =>
    dataOf(await client.GET('/account/contributions', { params: { query: start }, signal })),
  );
