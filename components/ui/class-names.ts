/** Joins the class names that apply; what is false, null or empty drops out. */
export function classNames(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
