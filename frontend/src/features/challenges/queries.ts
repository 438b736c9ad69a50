import { api, client } from '@/api/client';
import { dataOf, pagedQuery } from '@/api/pages';

/** The challenges of one decision point, newest first. */
export const challengesQuery = (slug: string, decisionPoint: string) =>
  pagedQuery(['challenges', slug, decisionPoint], async (cursor, signal) =>
    dataOf(
      await client.GET('/consultations/{slug}/challenges', {
        params: { path: { slug }, query: { decisionPoint, ...cursor } },
        signal,
      }),
    ),
  );

/** What the person on this screen may do with a challenge now. */
export const challengeActionsQuery = (id: string) =>
  api.queryOptions('get', '/challenges/{id}/actions', { params: { path: { id } } });

/** All challenges of a consultation, newest first. */
export const consultationChallengesQuery = (slug: string) =>
  pagedQuery(['challenges', slug], async (cursor, signal) =>
    dataOf(
      await client.GET('/consultations/{slug}/challenges', {
        params: { path: { slug }, query: cursor },
        signal,
      }),
    ),
  );
