'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '@/components/wizard/use-format';
import type { MoneyCase } from '../money-case';
import { useInputName } from './input-name';
import { useLastEdit } from './last-edit';

/** What the last edit did: to the lowest cash at once, to its range once the futures have been drawn anew. */
export function Changed({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money.answer');
  const lowest = useLowestChange(shown);
  const range = useRangeChange(shown);
  if (lowest === null) return null;
  return (
    <p className="changed">
      {lowest} {range ?? (shown.futures?.isSettled === false && t('rangeWaiting'))}
    </p>
  );
}

function useLowestChange(shown: MoneyCase): string | null {
  const t = useTranslations('money.answer');
  const format = useFormat();
  const nameOf = useInputName();
  const { lowest } = shown.leave.likely;
  const { before, path } = useLastEdit(lowest.cash);
  if (path === null) return null;
  if (before === null) return t('first');
  const what = nameOf(path);
  const moved = { before: format.money(before), after: format.money(lowest.cash) };
  if (moved.before === moved.after) return what && t('unchanged', { what });
  return what ? t('changedOn', { what, ...moved }) : t('changed', moved);
}

/** Null until both ranges are known. */
function useRangeChange({ futures }: MoneyCase): string | null {
  const t = useTranslations('money.answer');
  const format = useFormat();
  const now = futures?.isSettled ? futures.leave.lowest : null;
  const { before, path } = useLastEdit(now);
  if (path === null || before === null || now === null) return null;
  const width = ({ p5, p95 }: typeof now) => format.money(p95 - p5);
  const [wide, wideNow] = [width(before), width(now)];
  if (wide === wideNow) return t('rangeSame', { after: wideNow });
  const isNarrower = now.p95 - now.p5 < before.p95 - before.p5;
  return t(isNarrower ? 'rangeNarrower' : 'rangeWider', { before: wide, after: wideNow });
}
