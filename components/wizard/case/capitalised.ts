/** A phrase that stands inside sentences, at the head of a line: its first letter large. */
export function capitalised(phrase: string): string {
  return phrase.charAt(0).toLocaleUpperCase('id') + phrase.slice(1);
}
