'use client';

import { useTranslations } from 'next-intl';
import { DriverBars } from '@/components/ui/driver-bars';
import { useFormat } from '@/components/wizard/use-format';
import type { Assessment } from '@/lib/assessment/schema';
import type { Sensitivity } from '@/lib/money/result';
import { worthFindingOut } from '../find-out';
import { useReachWords } from './use-reach-words';

/** As many as somebody may go and ask about this week. */
const shownFigures = 5;

type FindOutProps = { assessment: Assessment; sensitivity: Sensitivity; futures: number };

/** What to find out first and what that is worth at most; each leads to its question. */
export function FindOut(props: FindOutProps) {
  const { assessment, sensitivity } = props;
  const t = useTranslations('money.sensitivity');
  const format = useFormat();
  const words = useReachWords();
  const found = worthFindingOut(assessment, sensitivity).slice(0, shownFigures);
  const most = found[0]?.value ?? 0;
  return (
    <>
      <h3>{t('worthHeading')}</h3>
      <p>{found.length > 0 ? t('worthText') : <Nothing {...props} />}</p>
      {found.length > 0 && (
        <DriverBars
          label={t('worthHeading')}
          drivers={found.map(({ path, value }) => ({
            id: path,
            name: <a href={`#${path}`}>{words.head(path)}</a>,
            share: value / most,
            value: format.money(value),
          }))}
        />
      )}
    </>
  );
}

/** Why no figure is worth waiting for. */
function Nothing({ sensitivity, futures }: FindOutProps) {
  const t = useTranslations('money.sensitivity');
  const format = useFormat();
  const { perfect, information } = sensitivity;
  if (perfect === 0) return t('worthNever', { futures: format.number(futures) });
  if (information.length > 0) return t('worthKnown');
  return t('worthNone', { amount: format.money(perfect) });
}
