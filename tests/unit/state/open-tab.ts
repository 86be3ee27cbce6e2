import { AssessmentStore } from '../../../components/wizard/state/store';
import { FakeTab, type FakeShelf } from './fake-browser';

export type Opened = { tab: FakeTab; store: AssessmentStore };

/** A tab that has read what the device, the tab and the address hold. */
export async function openTab(
  local: FakeShelf | null,
  name = 'a',
  session?: FakeShelf,
  fragment = '',
): Promise<Opened> {
  const tab = new FakeTab(name, local, session);
  const store = new AssessmentStore(tab.environment);
  await store.load(fragment);
  return { tab, store };
}

/** Names of all cases on the device, in order. */
export const namesIn = ({ store }: Opened) =>
  store
    .getSnapshot()
    .storage.cases.map(({ name }) => name)
    .sort();

export const openName = ({ store }: Opened) => store.getSnapshot().assessment.name;

export const idOf = ({ store }: Opened, name: string) =>
  store.getSnapshot().storage.cases.find((each) => each.name === name)?.id ?? '';
