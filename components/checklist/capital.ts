/** The short names of indicators are written to stand inside a sentence; at the head of a row they take a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
