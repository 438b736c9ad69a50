import { api } from '@/api/client';

/** The wijken and buurten, for a choice. */
export const placesQuery = () => api.queryOptions('get', '/places', {}, { staleTime: 5 * 60_000 });

/** The wijken and buurten with their borders and how much plays there. */
export const placeFeaturesQuery = () => api.queryOptions('get', '/place-features');

/** The buurt that the person who is logged in chose. */
export const myNeighbourhoodQuery = () => api.queryOptions('get', '/account/neighbourhood');
