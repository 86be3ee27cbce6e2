'use client';

import { useTranslations } from 'next-intl';
import { DriverBars } from '@/components/ui/driver-bars';
import { useFormat } from '@/components/wizard/use-format';
import type { Sensitivity } from '@/lib/money/result';
import { worthFindingOut } from '../find-out';
import type { MoneyCase } from '../money-case';
import { Ask, type AskFigure } from '../trace/ask';
import { useReachWords } from './use-reach-words';

/** As many as somebody may go and ask about this week. */
const shownFigures = 5;

type FindOutProps = { shown: MoneyCase; sensitivity: Sensitivity; futures: number };

/** What to find out first and what that is worth at most; each leads to its question. */
export function FindOut(props: FindOutProps) {
  const { shown, sensitivity } = props;
  const t = useTranslations('money.sensitivity');
  const format = useFormat();
  const words = useReachWords();
  const found = worthFindingOut(shown.assessment, sensitivity).slice(0, shownFigures);
  const most = found[0]?.value ?? 0;
  return (
    <>
      <h3>{t('worthHeading')}</h3>
      <Ask shown={shown}>
        {(ask) => {
          const why = ask({ id: 'information' });
          return found.length > 0 ? t.rich('worthText', { why }) : <Nothing {...props} why={why} />;
        }}
      </Ask>
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
function Nothing({ sensitivity, futures, why }: FindOutProps & { why: ReturnType<AskFigure> }) {
  const t = useTranslations('money.sensitivity');
  const format = useFormat();
  const { perfect, information } = sensitivity;
  if (perfect === 0) return t('worthNever', { futures: format.number(futures) });
  if (information.length > 0) return t('worthKnown');
  return t.rich('worthNone', { amount: format.money(perfect), why });
}
