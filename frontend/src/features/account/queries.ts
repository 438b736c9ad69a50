import { api } from '@/api/client';

/** Who is logged in. */
export const sessionQuery = () => api.queryOptions('get', '/session');
