import { client } from '@/api/client';
import { dataOf, pagedQuery } from '@/api/pages';

/**
 * What is finished, newest first.
 *
 * @param place code of a wijk or buurt; undefined for everywhere
 */
export const resultsQuery = (place: string | undefined) =>
  pagedQuery(['results', place], async (start, signal) =>
    dataOf(
      await client.GET('/results', {
        params: { query: { ...start, ...(place && { place }) } },
        signal,
      }),
    ),
  );
