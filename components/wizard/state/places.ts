/** What is used of the browser's `Storage`. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Begins the name of everything that is ours on the device. */
export const keyPrefix = 'berpisah-baik.';
export const slotKeys = [`${keyPrefix}slot-a`, `${keyPrefix}slot-b`] as const;
export const copyPrefix = `${keyPrefix}copy.`;
