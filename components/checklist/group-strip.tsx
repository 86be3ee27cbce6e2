'use client';

import { useTranslations } from 'next-intl';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import type { IndicatorId } from '@/lib/assessment/ids-catalogue';
import { groupOf, questionsBeside } from './views';

/** The questions of this group at a glance: a dot for each, full, half or open, and a way to it. */
export function GroupStrip({ id }: { id: IndicatorId }) {
  const t = useTranslations('checklist');
  const app = useTranslations('app.answers');
  const { mode, answers } = useAssessment().assessment.checklist;
  const beside = questionsBeside(id, mode);
  const isOneGroup = beside.every(({ group }) => group === groupOf(id));
  return (
    <nav className="strip" aria-label={t(isOneGroup ? 'question.inGroup' : 'question.inShort')}>
      <ol role="list">
        {beside.map((indicator, index) => {
          const { value } = answers[indicator.id];
          const state =
            value === null
              ? t('question.open')
              : value === 'unknown'
                ? app('dontKnow')
                : t('question.answered');
          const name = t(`indicators.${indicator.id}.short`);
          return (
            <li key={indicator.id}>
              <a
                href={`#${indicator.id}`}
                aria-current={indicator.id === id ? 'true' : undefined}
                aria-label={t('question.inGroupItem', { n: index + 1, name, state })}
              >
                <StripDot kind={value === null ? 'open' : value === 'unknown' ? 'half' : 'full'} />
                {index + 1}
              </a>
            </li>
          );
        })}
      </ol>
      <a className="strip-all" href="#top">
        {t('question.all')}
      </a>
    </nav>
  );
}

function StripDot({ kind }: { kind: 'full' | 'half' | 'open' }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle
        cx="8"
        cy="8"
        r="6.5"
        fill={kind === 'full' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="2"
      />
      {kind === 'half' && <path d="M1.5 8a6.5 6.5 0 0 0 13 0Z" fill="currentColor" />}
    </svg>
  );
}
