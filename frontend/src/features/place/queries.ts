import { api } from '@/api/client';

/** The wijken and buurten with their borders and how much plays there. */
export const placeFeaturesQuery = () => api.queryOptions('get', '/place-features');

/** The wijken and buurten by name. */
export const placesQuery = () => api.queryOptions('get', '/places');

/** The buurt that the person who is logged in chose. */
export const myNeighbourhoodQuery = () => api.queryOptions('get', '/account/neighbourhood');
