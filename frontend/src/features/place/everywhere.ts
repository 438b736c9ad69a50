/** Stands for the whole municipality in the address of the map. */
export const everywhere = 'alle';
