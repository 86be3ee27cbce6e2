import fc from 'fast-check';
import { assessmentSchema } from '../../../lib/assessment/schema';
import type { Opened } from './open-tab';

export type Act = { kind: string; name?: string; at?: number };

const work = (name: string) => ({ assessment: assessmentSchema.parse({ name }), drafts: {} });

/** Anything that can be done to one’s own cases. */
export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('edit'), name: fc.string({ minLength: 1, maxLength: 9 }) }),
  fc.record({
    kind: fc.constantFrom('new', 'add', 'delete', 'open', 'rename', 'file', 'undo', 'redo'),
    at: fc.nat(5),
  }),
);

export function perform({ store }: Opened, { kind, name = '', at = 0 }: Act): void {
  const { cases } = store.getSnapshot().storage;
  const id = cases[at % Math.max(1, cases.length)]?.id ?? '';
  if (kind === 'edit') store.update({ name });
  if (kind === 'new') store.reset();
  if (kind === 'add') store.addCases([work(`Tambahan ${at}`)]);
  if (kind === 'delete' && id) store.deleteCase(id);
  if (kind === 'open' && id) store.openCase(id);
  if (kind === 'rename' && id) store.renameCase(id, `Nama ${at}`);
  if (kind === 'file') store.replace(work(`File ${at}`).assessment);
  if (kind === 'undo') store.undo();
  if (kind === 'redo') store.redo();
}
