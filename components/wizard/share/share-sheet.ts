/** Whether the system offers a sheet of its own to hand a text on; where it doesn’t, the other ways stand alone. */
export const hasShareSheet = (): boolean => typeof navigator.share === 'function';

/**
 * Hands a text to the system’s sheet. Whoever closes the sheet again has changed their mind: nothing is to be said.
 *
 * @returns false if the system refused
 */
export async function shareText(text: string): Promise<boolean> {
  try {
    await navigator.share({ text });
    return true;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return error.name === 'AbortError';
  }
}
