'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Fold } from '@/components/ui/fold';
import { Notice } from '@/components/ui/notice';
import type { Assessment } from '@/lib/assessment/schema';
import { useSnapshot, useStore } from '../state/use-assessment';
import type { Visit } from '../state/visit';
import { useFormat } from '../use-format';
import { ReplaceDialog } from './replace-dialog';

/** Somebody else’s assessment, or an example, is open beside one’s own work. */
export function VisitBanner({ visit, onKept }: { visit: Visit; onKept: (news: string) => void }) {
  const t = useTranslations('wizard.readonly');
  const share = useTranslations('app.share');
  const view = visit.shared?.view;
  // On a phone the case itself comes first; what is said of it is one press away.
  const [isWide] = useState(() => matchMedia('(min-width: 48rem)').matches);
  const { hasOwn } = useSnapshot();
  const store = useStore();
  const [incoming, setIncoming] = useState<Assessment | null>(null);
  const tell = () => {
    onKept(t('made'));
    // The button goes with its banner, and a dialog may be closing: then nobody must be left nowhere.
    setTimeout(() => document.querySelector<HTMLElement>('main h1')?.focus());
  };
  const keep = () => {
    if (hasOwn || !store.replace(visit.assessment)) setIncoming(visit.assessment);
    else tell();
  };
  return (
    <Notice role="status">
      <Fold
        className="fold-plain"
        open={isWide}
        summary={view ? t('banner', { view: share(`views.${view}.name`) }) : t('exampleBanner')}
      >
        <p>
          {t('unchanged')} {!view && t('tryOnly')}
        </p>
        <SharedView visit={visit} />
        <div className="note-actions">
          <Button kind="link" onClick={keep}>
            {t('makeMine')}
          </Button>
          <Button kind="link" onClick={store.leaveVisit}>
            {t(hasOwn ? 'backToMine' : 'startOwn')}
          </Button>
        </div>
      </Fold>
      {view === 'anonymous' && <p>{t('ratios')}</p>}
      <ReplaceDialog incoming={incoming} onClose={() => setIncoming(null)} onReplaced={tell} />
    </Notice>
  );
}

/** For whom the link was made, what it leaves out, and the day it speaks of. */
function SharedView({ visit: { shared, today } }: { visit: Visit }) {
  const t = useTranslations('wizard.readonly');
  const share = useTranslations('app.share');
  const f = useFormat();
  if (!shared) return null;
  const items = shared.leftOut.map((topic) => share(`leftOutItems.${topic}`)).join(', ');
  const sentences = [items && `${t('leftOut', { items })}.`, today && t('asOf', { date: f.date(today) })];
  return <p>{sentences.filter(Boolean).join(' ')}</p>;
}
