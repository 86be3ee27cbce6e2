'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button';
import { pageAddress } from '@/components/wizard/shell/steps';
import { useMoneyLeftOut } from '@/components/wizard/state/left-out';
import type { Evaluation } from '@/lib/evaluation';
import { ForecastTool } from './forecast-tool';
import { PipelineTool } from './pipeline-tool';
import { SpreadTool } from './spread-tool';

/** What it takes never to depend on one again: leads, a mix of clients, and the forecast against what came. */
export function RebuildTools({ evaluation }: { evaluation: Evaluation }) {
  const { pipeline, spread } = evaluation.aftercare;
  if (!pipeline || !spread) return <MoneyFirst />;
  return (
    <>
      <PipelineTool pipeline={pipeline} />
      <SpreadTool spread={spread} pipeline={pipeline} />
      <ForecastTool evaluation={evaluation} />
    </>
  );
}

function MoneyFirst() {
  const t = useTranslations('rebuild');
  const locale = useLocale();
  const wizard = useTranslations('wizard.readonly');
  if (useMoneyLeftOut()) return <p>{wizard('moneyLeftOut')}</p>;
  return (
    <>
      <p>{t('needsMoney')}</p>
      <p className="actions">
        <Link className={buttonClass('quiet')} href={pageAddress(locale, 'money')}>
          {t('toMoney')}
        </Link>
      </p>
    </>
  );
}
