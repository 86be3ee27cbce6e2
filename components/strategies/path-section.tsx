'use client';

import { useTranslations } from 'next-intl';
import { Finding } from '@/components/ui/answer';
import { DatePath } from '@/components/ui/date-path';
import { Notice } from '@/components/ui/notice';
import { capitalised } from '@/components/wizard/case/capitalised';
import { useOptionName } from '@/components/wizard/case/option-name';
import { usePathPoints } from '@/components/wizard/case/path-points';
import { usePathLeftOut } from '@/components/wizard/state/left-out';
import type { Evaluation, RecommendedPath } from '@/lib/evaluation';
import { TextSection } from './text-section';

/** What to do when: the recommended path with its conditions and dates. */
export function PathSection({ evaluation }: { evaluation: Evaluation | null }) {
  const t = useTranslations('strategies');
  const isLeftOut = usePathLeftOut(evaluation);
  if (!evaluation) return null;
  const { path, verdict } = evaluation;
  const isPlanned = path.option !== null || path.steps.length > 1;
  if (isLeftOut) return null;
  return (
    <TextSection id="path" title={t('path.heading')}>
      {isPlanned ? (
        <>
          <PathSentence path={path} />
          <p>{t('path.lead')}</p>
          {verdict.code === 'undecided' && <Notice kind="attention" title={t('path.undecided')} />}
          <Points path={path} />
          {path.steps.some(({ kind }) => kind === 'gate') && <p className="hint">{t('path.moved')}</p>}
          {path.fallback !== null && <p className="hint">{t('order.note')}</p>}
        </>
      ) : (
        <p>{t('path.none')}</p>
      )}
    </TextSection>
  );
}

function PathSentence({ path }: { path: RecommendedPath }) {
  const t = useTranslations('strategies.path');
  const optionName = useOptionName();
  if (path.option === null) return null;
  const option = optionName(path.option, 'short');
  return (
    <Finding>
      {path.fallback === null
        ? t('single', { option })
        : t('sentence', { first: capitalised(option), fallback: optionName(path.fallback, 'short') })}
    </Finding>
  );
}

function Points({ path }: { path: RecommendedPath }) {
  return <DatePath points={usePathPoints(path)} />;
}
