import { client, type Schemas } from '@/api/client';
import { dataOf, pagedQuery } from '@/api/pages';

/** What people reported, in a state, the longest waiting first. */
export const reportedTextsQuery = (state: Schemas['ReportState']) =>
  pagedQuery(['reported-texts', state], async (start, signal) =>
    dataOf(await client.GET('/reported-texts', { params: { query: { ...start, state } }, signal })),
  );

/** What the person on this screen wrote and a moderator hid, newest first. */
export const hiddenTextsQuery = () =>
  pagedQuery(['hidden-texts'], async (start, signal) =>
    dataOf(
      await client.GET('/account/hidden-texts', {
        params: { query: { limit: 100, ...start } },
        signal,
      }),
    ),
  );
