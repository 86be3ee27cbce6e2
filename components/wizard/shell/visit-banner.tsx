'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useSnapshot, useStore } from '../state/use-assessment';
import { useAssessmentFile } from './assessment-file';

/** Somebody else’s assessment, or an example, is open beside one’s own work. */
export function VisitBanner() {
  const t = useTranslations('wizard.readonly');
  const actions = useTranslations('app.actions');
  const errors = useTranslations('app.errors');
  const { assessment, visit, hasOwn } = useSnapshot();
  const store = useStore();
  const { download } = useAssessmentFile();
  const [isFull, setFull] = useState(false);
  if (!visit) return null;
  return (
    <Notice role="status" title={t(visit.kind === 'link' ? 'banner' : 'exampleBanner')}>
      {visit.kind === 'link' ? <SharedView /> : <p>{t('tryOnly')}</p>}
      {isFull && <p role="alert">{errors('storageFull')}</p>}
      <div className="note-actions">
        <Button kind="link" onClick={() => setFull(!store.replace(assessment))}>
          {t('makeMine')}
        </Button>
        {isFull && (
          <Button kind="link" onClick={download}>
            {actions('downloadCopy')}
          </Button>
        )}
        <Button kind="link" onClick={store.leaveVisit}>
          {t(hasOwn ? 'backToMine' : 'startOwn')}
        </Button>
      </div>
    </Notice>
  );
}

function SharedView() {
  const t = useTranslations('wizard.readonly');
  const share = useTranslations('app.share');
  const shared = useSnapshot().visit?.shared;
  if (!shared) return null;
  const items = shared.leftOut.map((topic) => share(`leftOutItems.${topic}`)).join(', ');
  return (
    <p>
      {t('view', { view: share(`views.${shared.view}.name`) })}
      {items && `. ${t('leftOut', { items })}.`}
    </p>
  );
}
