'use client';

import { useTranslations } from 'next-intl';
import { Fold } from '@/components/ui/fold';
import { templateOf, useFilledText } from '@/components/wizard/case/slot-words';
import type { Evaluation } from '@/lib/evaluation';
import { CopyText } from '../copy-text';
import { Tool } from '../part';
import { Tick } from '../tick';

/** A short hello after a week, a month, three and six, then once a year; with words that may be sent. */
export function CheckInTool({ evaluation }: { evaluation: Evaluation }) {
  const t = useTranslations('aftercare.checkIns');
  const fill = useFilledText(evaluation.communication);
  const { aftercare, flags, asOf } = evaluation;
  if (aftercare.checkIns.length === 0) return null;
  const isUnsafe = flags.vetoes.some(({ kind }) => kind === 'safety');
  return (
    <Tool id="check-ins" title={t('heading')} lead={t('lead')}>
      {isUnsafe && <p className="warning">{t('safety')}</p>}
      <ol role="list" className="duties">
        {aftercare.checkIns.map(({ id, days, date }) => (
          <li key={id}>
            <Tick id={id} date={date} asOf={asOf} label={t(`${days}.title`)} detail={t(`${days}.text`)} />
            <Fold summary={t('exampleLabel')} className="fold-plain">
              <CopyText text={fill(templateOf(t.raw(`${days}.example`)))} />
            </Fold>
          </li>
        ))}
      </ol>
      <p className="hint">{t('channels')}</p>
    </Tool>
  );
}
