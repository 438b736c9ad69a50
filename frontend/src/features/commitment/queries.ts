import { api, client } from '@/api/client';
import { dataOf, pagedQuery } from '@/api/pages';

/** What commitments come from. */
export interface Source {
  kind: 'answer' | 'decision';
  id: string;
}

/**
 * The commitments of a consultation, newest first.
 *
 * @param source what they come from, absent for all
 */
export const commitmentsQuery = (slug: string, source?: Source) =>
  pagedQuery(['commitments', slug, source], async (start, signal) =>
    dataOf(
      await client.GET('/consultations/{slug}/commitments', {
        params: {
          path: { slug },
          query: { ...start, ...(source && { [source.kind]: source.id }) },
        },
        signal,
      }),
    ),
  );

export const commitmentFiguresQuery = (slug: string) =>
  api.queryOptions('get', '/consultations/{slug}/commitment-figures', {
    params: { path: { slug } },
  });

export const commitmentQuery = (id: string) =>
  api.queryOptions('get', '/commitments/{id}', { params: { path: { id } } });

/** What the person on this screen may do with a commitment now. */
export const commitmentActionsQuery = (id: string) =>
  api.queryOptions('get', '/commitments/{id}/actions', { params: { path: { id } } });

/** What the person on this screen may do with a decision now. */
export const decisionActionsQuery = (id: string) =>
  api.queryOptions('get', '/decisions/{id}/actions', { params: { path: { id } } });

/** The contributions that led to a commitment, oldest first. */
export const commitmentSourcesQuery = (id: string) =>
  pagedQuery(['commitment-contributions', id], async (start, signal) =>
    dataOf(
      await client.GET('/commitments/{id}/contributions', {
        params: { path: { id }, query: start },
        signal,
      }),
    ),
  );

/** What residents wrote about whether it is done, without names. */
export const remarksQuery = (id: string) =>
  pagedQuery(['commitment-remarks', id], async (start, signal) =>
    dataOf(
      await client.GET('/commitments/{id}/remarks', {
        params: { path: { id }, query: start },
        signal,
      }),
    ),
  );

/** What the person on this screen said of whether it is done. */
export const confirmationQuery = (id: string) =>
  api.queryOptions('get', '/commitments/{id}/confirmation', { params: { path: { id } } });
