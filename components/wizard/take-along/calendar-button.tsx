'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import { hasAgenda } from '@/lib/aftercare/has-agenda';
import type { Evaluation } from '@/lib/evaluation';
import { downloadFile } from '../shell/download-file';
import { useAssessment } from '../state/use-assessment';

type News = { kind: 'making' | 'stopped' } | { kind: 'done'; name: string } | null;

/** Every date of the plan and of aftercare as a file for the calendar. Only the day to look again is no plan. */
export function CalendarButton({ evaluation }: { evaluation: Evaluation }) {
  const t = useTranslations('export.section');
  const locale = useLocale();
  const { assessment, readOnly } = useAssessment();
  const [news, setNews] = useState<News>(null);
  const isEmpty = evaluation.communication.items.length <= 1;
  if (isEmpty && !hasAgenda({ assessment, evaluation })) return null;
  const make = async () => {
    setNews({ kind: 'making' });
    try {
      const { makeCalendar } = await import('./make-calendar');
      const { name, content, type } = await makeCalendar({
        assessment,
        evaluation,
        locale,
        isOwn: !readOnly,
      });
      downloadFile(name, content, type);
      setNews({ kind: 'done', name });
    } catch (error) {
      console.error(error);
      setNews({ kind: 'stopped' });
    }
  };
  return (
    <div className="take-calendar screen-only grid gap-2">
      <div className="actions">
        <Button kind="quiet" onClick={() => void make()}>
          {t('calendar')}
        </Button>
      </div>
      <p className="hint">{t('calendarNote')}</p>
      <StatusLine>{news?.kind === 'done' ? t('done', { name: news.name }) : news && t(news.kind)}</StatusLine>
    </div>
  );
}
