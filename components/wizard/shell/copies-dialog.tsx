'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useSnapshot, useStore } from '../state/use-assessment';

type Props = { open: boolean; onDone: (news: string) => void };

/** The assessments put aside on this device: open one in place of the present one, which is then put aside itself. */
export function CopiesDialog({ open, onDone }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const store = useStore();
  const { copies } = useSnapshot().storage;
  const [problem, setProblem] = useState(false);
  const day = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long' });
  const pick = (id: string) => {
    const opened = store.openCopy(id);
    setProblem(!opened);
    if (opened) onDone('');
  };
  return (
    <Dialog open={open} onClose={() => onDone('')} title={t('wizard.assessment.list')}>
      {problem && <p role="alert">{t('app.errors.storageFull')}</p>}
      <ul className="copies" role="list">
        {copies.map(({ id, name, clientName, savedAt }) => {
          const title = name || clientName || t('wizard.assessment.unnamed');
          return (
            <li key={id}>
              <p>
                <b>{title}</b>
                <span className="meta block">
                  {t('wizard.assessment.lastEdited', { date: day.format(savedAt) })}
                </span>
              </p>
              <Button
                kind="link"
                onClick={() => pick(id)}
                aria-label={`${t('wizard.assessment.open')}: ${title}`}
              >
                {t('wizard.assessment.open')}
              </Button>
              <Button
                kind="link"
                onClick={() => store.deleteCopy(id)}
                aria-label={t('app.actions.remove', { thing: title })}
              >
                {t('wizard.assessment.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
