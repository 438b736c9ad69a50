import { api, client, type Schemas } from '@/api/client';
import { dataOf, pagedQuery } from '@/api/pages';

/** The proposals of a consultation. */
export const proposalsQuery = (slug: string, sort: Schemas['ProposalSort']) =>
  pagedQuery(['proposals', slug, sort], async (start, signal) =>
    dataOf(
      await client.GET('/consultations/{slug}/proposals', {
        params: { path: { slug }, query: { ...start, sort } },
        signal,
      }),
    ),
  );

export const proposalQuery = (id: string) =>
  api.queryOptions('get', '/proposals/{id}', { params: { path: { id } } });

/** What the person on this screen may do with a proposal now. */
export const proposalActionsQuery = (id: string) =>
  api.queryOptions('get', '/proposals/{id}/actions', { params: { path: { id } } });

/** Reactions of a consultation, on one point or all, with one stance or all. */
export const reactionsQuery = (
  slug: string,
  decisionPoint: string | undefined,
  stance: Schemas['Stance'] | undefined,
) =>
  pagedQuery(['reactions', slug, decisionPoint, stance], async (start, signal) =>
    dataOf(
      await client.GET('/consultations/{slug}/reactions', {
        params: {
          path: { slug },
          query: { ...start, ...(decisionPoint && { decisionPoint }), ...(stance && { stance }) },
        },
        signal,
      }),
    ),
  );

export const reactionCountsQuery = (slug: string) =>
  api.queryOptions('get', '/consultations/{slug}/reaction-counts', {
    params: { path: { slug } },
  });

export const reactionQuery = (id: string) =>
  api.queryOptions('get', '/reactions/{id}', { params: { path: { id } } });
