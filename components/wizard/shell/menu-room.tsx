'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { StatusLine } from '@/components/ui/status-line';
import { useOffline } from '../offline/new-version';
import { MaskChoice } from '../privacy/mask-choice';
import { closeCurtain } from '../privacy/curtain-call';
import { useSnapshot, useStore } from '../state/use-assessment';
import { useAssessmentFile } from './assessment-file';
import { MenuDialogs, type MenuQuestion } from './menu-dialogs';
import { FileItem, MenuButton, MenuItem } from './menu-item';
import { SavedStatus } from './saved-status';
import { ThemeChoice } from './theme-choice';
import { useOpenFile } from './use-open-file';
import { useUndo } from './use-undo';

type Props = { close: () => void };

/** What the menu holds, and, beside the page, the questions and words that come of it. */
export function MenuRoom({ close }: Props) {
  const t = useTranslations();
  const { assessment } = useSnapshot();
  const [question, setQuestion] = useState<MenuQuestion | null>(null);
  const { news, canUndo, say, undo, redo } = useUndo();
  const file = useOpenFile(say);
  const after = (act: () => void) => {
    close();
    act();
  };
  const name = assessment.name || assessment.clientName || t('wizard.assessment.unnamed');
  return (
    <>
      <p className="menu-title">
        {name}
        <span className="meta menu-saved">
          <SavedStatus />
        </span>
      </p>
      <Acts
        onAsk={(next) => after(() => setQuestion(next))}
        onFile={(chosen) => after(() => void file.open(chosen))}
        onUndo={undo}
        onRedo={redo}
      />
      <ThemeChoice />
      <MaskChoice />
      <KeptHere />
      <ul role="list">
        <MenuItem label={t('app.veil.closeKey')} onPress={() => after(closeCurtain)} />
        <MenuItem label={t('app.privacy.wipe')} onPress={() => after(() => setQuestion('wipe'))} />
      </ul>
      <OfflineReady />
      {createPortal(
        <>
          <MenuDialogs
            question={question}
            name={name}
            onDone={(...words) => [setQuestion(null), say(...words)]}
          />
          {file.dialog}
          <StatusLine as="toast">
            {news}
            {news !== '' && canUndo && (
              <Button kind="link" className="toast-act" onClick={undo}>
                {t('app.actions.undo')}
              </Button>
            )}
          </StatusLine>
        </>,
        document.body,
      )}
    </>
  );
}

function OfflineReady() {
  const t = useTranslations('app.states');
  return useOffline().isReady ? <p className="meta">{t('offlineReady')}</p> : null;
}

type ActsProps = {
  onAsk: (question: MenuQuestion) => void;
  onFile: (file: File) => void;
  onUndo: () => void;
  onRedo: () => void;
};

function Acts({ onAsk, onFile, onUndo, onRedo }: ActsProps) {
  const t = useTranslations();
  const { source, canUndo, canRedo } = useSnapshot();
  const { download } = useAssessmentFile();
  return (
    <ul role="list">
      <MenuItem label={t('wizard.assessment.list')} onPress={() => onAsk('cases')} />
      <MenuItem label={t('app.actions.new')} onPress={() => onAsk('startNew')} />
      <li>
        <FileItem label={t('app.actions.openFile')} onFile={onFile} />
      </li>
      <MenuItem label={t('app.actions.downloadCopy')} onPress={download} />
      {source === 'own' && <MenuItem label={t('app.actions.delete')} onPress={() => onAsk('delete')} />}
      <li className="menu-pair">
        <MenuButton label={t('app.actions.undo')} isOff={!canUndo} onPress={onUndo} />
        <MenuButton label={t('app.actions.redo')} isOff={!canRedo} onPress={onRedo} />
      </li>
    </ul>
  );
}

/** “Don’t save here”. */
function KeptHere() {
  const t = useTranslations('app.privacy');
  const store = useStore();
  const { status, source, storage } = useSnapshot();
  return (
    <Checkbox
      label={t('dontSave')}
      hint={t('dontSaveHint')}
      checked={storage.temporary}
      disabled={status === 'loading' || source !== 'own' || storage.conflict !== null}
      onChange={(event) => store.setTemporary(event.currentTarget.checked)}
    />
  );
}
