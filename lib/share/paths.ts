type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a path such as `firm.cash`; undefined if nothing of its own does. */
export function valueAt(root: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((node, key) => (isNode(node) && Object.hasOwn(node, key) ? node[key] : undefined), root);
}

/** Puts a value where a path leads. The way there must exist already: paths from outside can't make new places. */
export function setAt(root: unknown, path: string, value: unknown): boolean {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.length > 0 ? valueAt(root, keys.join('.')) : root;
  if (!isNode(holder) || !Object.hasOwn(holder, last)) return false;
  holder[last] = value;
  return true;
}

/** The paths of all fields: what is no section, a section being an object that has fields. */
export function leafPaths(root: unknown, prefix = ''): string[] {
  if (!isNode(root)) return [];
  return Object.entries(root).flatMap(([key, value]) => {
    const path = prefix + key;
    return isNode(value) && Object.keys(value).length > 0 ? leafPaths(value, `${path}.`) : [path];
  });
}

/** A copy of plain data with every text and key passed through `clean`; keys that become null are left out. */
export function copyWith(
  value: unknown,
  clean: { text: (text: string) => string; key: (key: string) => string | null },
): unknown {
  if (typeof value === 'string') return clean.text(value);
  if (Array.isArray(value)) return value.map((entry) => copyWith(entry, clean));
  if (!isNode(value)) return value;
  const entries = Object.entries(value).flatMap(([key, entry]): [string, unknown][] => {
    const name = clean.key(key);
    return name === null || entry === undefined ? [] : [[name, copyWith(entry, clean)]];
  });
  return Object.fromEntries(entries);
}
