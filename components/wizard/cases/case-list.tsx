'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import { useStore } from '../state/use-assessment';
import { useBackup } from '../shell/use-backup';
import { CaseRow } from './case-row';
import { useOwnCases } from './use-own-cases';

type Props = { onDone: () => void; onCompare: (id: string) => void };
type News = { text: string; canUndo: boolean };

/** All assessments on this device, each with what can be done to it. */
export function CaseList({ onDone, onCompare }: Props) {
  const t = useTranslations();
  const store = useStore();
  const cases = useOwnCases();
  const backUp = useBackup();
  const [news, setNews] = useState<News | null>(null);
  const say = (text: string, canUndo = false) => setNews({ text, canUndo });
  const open = (id: string) => {
    if (store.openCase(id)) onDone();
    else say(t('cases.stays'));
  };
  const duplicate = (id: string, name: string) => {
    const work = store.caseWork(id);
    if (!work) return;
    const copy = { ...work.assessment, name: t('wizard.assessment.copyOf', { name }).slice(0, longestName) };
    const isDone = store.addCases([{ ...work, assessment: copy }]);
    say(isDone ? t('cases.duplicated', { name: copy.name }) : t('app.errors.storageFull'), isDone);
  };
  const remove = (id: string, name: string) => {
    if (store.deleteCase(id)) say(t('cases.deleted', { name }), true);
  };
  const undo = () => say(t(store.undo() ? 'wizard.undo.done' : 'wizard.undo.tooLate'));
  return (
    <>
      <p className="hint">{t(cases.length > 0 ? 'cases.lead' : 'cases.empty')}</p>
      <ul className="cases" role="list">
        {cases.map((entry) => (
          <CaseRow
            key={entry.id}
            entry={entry}
            canCompare={!entry.isOpen && cases.some(({ isOpen }) => isOpen)}
            onOpen={() => open(entry.id)}
            onDuplicate={() => duplicate(entry.id, entry.title)}
            onCompare={() => onCompare(entry.id)}
            onDelete={() => remove(entry.id, entry.title)}
          />
        ))}
      </ul>
      <StatusLine>
        {news?.text}{' '}
        {news?.canUndo && (
          <Button kind="link" onClick={undo}>
            {t('app.actions.undo')}
          </Button>
        )}
      </StatusLine>
      {cases.length > 0 && (
        <div>
          <Button kind="link" onClick={() => void backUp()}>
            {t('cases.backUp')}
          </Button>
          <p className="hint">{t('cases.backUpHint')}</p>
        </div>
      )}
    </>
  );
}

/** The schema takes no longer name. */
const longestName = 80;
