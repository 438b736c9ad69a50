import { api } from '@/api/client';

/** The municipality that runs this installation, with its topics and portfolio holders. */
export const municipalityQuery = () =>
  api.queryOptions('get', '/municipality', {}, { staleTime: 5 * 60_000 });
