import type { MessagePath } from '@/components/wizard/pick-messages';

/** The words this page shows; no others travel with it. */
export const importWords: readonly MessagePath[] = ['import', 'money.inputs'];
