/** Legal forms in the languages of the market; at the end or the beginning of a name they say nothing about who it is. */
const legalForms = new Set(
  'pt cv ud fa tbk persero perum koperasi yayasan firma ltd limited llc llp inc incorporated corp corporation co company plc pte sdn bhd gmbh ag kg ohg ug bv nv sa sas sarl srl spa sl slu oy ab as aps pty kk lda ltda the'.split(
    ' ',
  ),
);

/** A currency or a note in brackets that bookkeepers put behind a name: `Smith - USD`, `Acme (old)`. */
const behind = /\s*(?:\([^()]*\)|-\s*[A-Z]{3}|\*[A-Z]{3})\s*$/;

const words = (name: string) =>
  name
    .replace(behind, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’`.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/**
 * What is left of a client's name without legal form, case, accents, punctuation and the order of its words: names with
 * one core are very likely one client.
 *
 * @example nameCore('PT. Maju Jaya, Tbk') // 'jaya maju'
 */
export function nameCore(name: string): string {
  const all = words(name);
  const bare = all.filter((word) => !legalForms.has(word));
  return (bare.length > 0 ? bare : all).sort().join(' ');
}

/** Steps of typing (insert, delete, replace, swap of neighbours) from one text to the other, given up beyond `most`. */
function typingDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const moved = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced);
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(isSwap ? Math.min(moved, (before[column - 2] ?? 0) + 1) : moved);
    }
    if (Math.min(...current) > most) return most + 1;
    [before, last] = [last, current];
  }
  return last[b.length] ?? most + 1;
}

/** Slips allowed in a name: none in short ones, where one letter makes another firm. */
const slips = (core: string) => (core.length >= 12 ? 2 : core.length >= 6 ? 1 : 0);

const digitsOf = (core: string) => core.replace(/\D+/g, ' ').trim();

function isVariant(a: string, b: string): boolean {
  const most = Math.min(slips(a), slips(b));
  return most > 0 && digitsOf(a) === digitsOf(b) && typingDistance(a, b, most) <= most;
}

/** Names that may be one client, and why it is thought so. */
export type ClientProposal = { names: string[]; reason: 'same-core' | 'spelling' };

/** Beyond so many different names only equal cores are compared: every pair would take too long. */
const mostCompared = 1500;

/**
 * Which names may stand for one client: those that differ by legal form, case, punctuation or order of words, and those
 * a slip of typing apart. Proposals only: the user decides, for a letter can part two firms.
 *
 * @param names names as the files write them
 * @example proposeClients(['PT Maju Jaya', 'Maju Jaya', 'Bina']) // [{ names: ['Maju Jaya', 'PT Maju Jaya'], reason: 'same-core' }]
 */
export function proposeClients(names: readonly string[]): ClientProposal[] {
  const byCore = new Map<string, string[]>();
  for (const name of [...new Set(names)].filter((one) => one !== '').sort()) {
    const core = nameCore(name);
    byCore.set(core, [...(byCore.get(core) ?? []), name]);
  }
  const cores = [...byCore.keys()];
  const group = new Map(cores.map((core) => [core, core]));
  const rootOf = (core: string): string => {
    const parent = group.get(core) ?? core;
    return parent === core ? core : rootOf(parent);
  };
  if (cores.length <= mostCompared) {
    cores.forEach((core, index) => {
      for (const other of cores.slice(index + 1))
        if (isVariant(core, other)) group.set(rootOf(other), rootOf(core));
    });
  }
  const joined = new Map<string, string[]>();
  for (const core of cores) joined.set(rootOf(core), [...(joined.get(rootOf(core)) ?? []), core]);
  return [...joined.values()].flatMap((members) => {
    const all = members.flatMap((core) => byCore.get(core) ?? []);
    return all.length > 1
      ? [{ names: all, reason: members.length > 1 ? ('spelling' as const) : ('same-core' as const) }]
      : [];
  });
}

/** Names joined to another by the user: spelling variants, and firms under common control. */
export type ClientJoins = ReadonlyMap<string, string>;

/** Renames the clients of records by the user's joins; a chain of joins ends at its last name. */
export function joinClients<T extends { client: string }>(records: readonly T[], joins: ClientJoins): T[] {
  const target = (name: string): string => {
    const seen = new Set<string>();
    let at = name;
    while (!seen.has(at)) {
      seen.add(at);
      at = joins.get(at) ?? at;
    }
    return at;
  };
  return records.map((record) => ({ ...record, client: target(record.client) }));
}
