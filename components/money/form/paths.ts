import type { Assessment } from '@/lib/assessment/schema';
import type { Change } from '@/components/wizard/state/change';

/** The sections whose answers this step asks for. */
export type Section = 'firm' | 'client' | 'staff' | 'exit' | 'renegotiation' | 'replacement' | 'contract';

/** Where an answer lives: `client.fee`. Also the id of its control, so that any page can link to the question. */
export type Path = { [S in Section]: `${S}.${keyof Assessment[S] & string}` }[Section];

function split(path: Path): [Section, string] {
  const [section, key] = path.split('.');
  return [section as Section, key ?? ''];
}

export function valueAt(assessment: Assessment, path: Path): unknown {
  const [section, key] = split(path);
  return (assessment[section] as Record<string, unknown>)[key];
}

/** The change that puts a value where it lives; what the schema refuses is left as it was. */
export function putAt(path: Path, value: unknown): Change {
  const [section, key] = split(path);
  return (draft) => {
    (draft[section] as Record<string, unknown>)[key] = value;
  };
}
