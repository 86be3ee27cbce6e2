/** A phrase that stands inside sentences, at the head of a line: its first letter large. */
export function capitalised(phrase: string): string {
  return phrase.charAt(0).toLocaleUpperCase('id') + phrase.slice(1);
}

/** A name that begins a line, inside a sentence: its first letter small. */
export function uncapitalised(name: string): string {
  return name.charAt(0).toLocaleLowerCase('id') + name.slice(1);
}
