/** Asked for by a press; heard by the curtain. */
export const curtainEvent = 'berpisah-baik:curtain';

export const closeCurtain = (): void => void dispatchEvent(new Event(curtainEvent));
