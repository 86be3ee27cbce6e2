'use client';

import { useLocale } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Messages } from '@/lib/messages/load';
import { loadLateMessages } from '@/lib/messages/load-late';
import { MoreMessages } from '../more-messages';
import { CaseList } from './case-list';
import { Comparison } from './comparison';

type Words = Pick<Messages, 'cases' | 'result' | 'strategies'>;

/** What the dialog holds: the list, or two of them side by side. */
export function CaseRoom({ onDone }: { onDone: () => void }) {
  const words = useWords();
  const [compared, setCompared] = useState<string | null>(null);
  if (!words) return null;
  return (
    <MoreMessages messages={words}>
      {compared === null ? (
        <CaseList onDone={onDone} onCompare={setCompared} />
      ) : (
        <Comparison id={compared} onBack={() => setCompared(null)} />
      )}
    </MoreMessages>
  );
}

function useWords(): Words | null {
  const locale = useLocale();
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    loadLateMessages(locale, ['cases', 'result', 'strategies']).then(setWords, console.error);
  }, [locale]);
  return words;
}
