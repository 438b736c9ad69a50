import { api } from '@/api/client';

/** All that is kept about the person. */
export const personalDataQuery = () => api.queryOptions('get', '/personal-data');
