/** Where it is kept that clients’ names are covered; absent means: not. */
export const maskKey = 'berpisah-baik.mask';
