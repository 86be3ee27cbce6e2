'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState, type ChangeEvent } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { StatusLine } from '@/components/ui/status-line';
import { useSnapshot, useStore } from '../state/use-assessment';
import { useAssessmentFile } from './assessment-file';
import { MenuDialogs, type MenuQuestion } from './menu-dialogs';
import { SavedStatus } from './saved-status';
import { ThemeChoice } from './theme-choice';
import { useNews } from './use-news';
import { useOpenFile } from './use-open-file';

/** What can be done with the assessment as a whole, and how the page looks: a native popover. */
export function Menu() {
  const t = useTranslations();
  const store = useStore();
  const { status, assessment, source, storage } = useSnapshot();
  const panel = useRef<HTMLDivElement>(null);
  const [question, setQuestion] = useState<MenuQuestion | null>(null);
  const [news, setNews] = useNews();
  const { download } = useAssessmentFile();
  const ask = (next: MenuQuestion) => {
    panel.current?.hidePopover();
    setQuestion(next);
  };
  const file = useOpenFile(setNews);
  const open = (chosen: File) => {
    panel.current?.hidePopover();
    void file.open(chosen);
  };
  const name = assessment.name || assessment.clientName || t('wizard.assessment.unnamed');
  return (
    <>
      <button type="button" className="plain" popoverTarget="menu">
        {t('app.nav.menu')}
      </button>
      <div id="menu" popover="auto" className="menu" ref={panel}>
        <p className="menu-title">
          {name}
          <span className="meta menu-saved">
            <SavedStatus />
          </span>
        </p>
        <ul role="list">
          <MenuItem label={t('app.actions.new')} onPress={() => ask('startNew')} />
          {storage.copies.length > 0 && (
            <MenuItem label={t('wizard.assessment.switch')} onPress={() => ask('copies')} />
          )}
          <li>
            <FileItem label={t('app.actions.openFile')} onFile={open} />
          </li>
          <MenuItem label={t('app.actions.downloadCopy')} onPress={download} />
          {source === 'own' && <MenuItem label={t('app.actions.delete')} onPress={() => ask('delete')} />}
        </ul>
        <ThemeChoice />
        <Checkbox
          label={t('app.privacy.dontSave')}
          hint={t('app.privacy.dontSaveHint')}
          checked={storage.temporary}
          disabled={status === 'loading' || source !== 'own' || storage.conflict !== null}
          onChange={(event) => store.setTemporary(event.currentTarget.checked)}
        />
        <ul role="list">
          <MenuItem label={t('app.privacy.wipe')} onPress={() => ask('wipe')} />
        </ul>
      </div>
      <MenuDialogs question={question} name={name} onDone={(words) => [setQuestion(null), setNews(words)]} />
      {file.dialog}
      <StatusLine as="toast">{news}</StatusLine>
    </>
  );
}

function MenuItem({ label, onPress }: { label: string; onPress: () => void }) {
  const { status } = useSnapshot();
  return (
    <li>
      <button type="button" className="menu-item" disabled={status === 'loading'} onClick={onPress}>
        {label}
      </button>
    </li>
  );
}

function FileItem({ label, onFile }: { label: string; onFile: (file: File) => void }) {
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) onFile(file);
    currentTarget.value = '';
  };
  return (
    <label className="menu-item">
      <input type="file" className="sr-only" accept=".json,application/json" onChange={choose} />
      {label}
    </label>
  );
}
