'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { StatusLine } from '@/components/ui/status-line';
import type { Evaluation } from '@/lib/evaluation';
import { useOptionName } from '../case/option-name';
import { useSnapshot, useStore } from '../state/use-assessment';
import { workOut } from '../state/work-out';
import { formatOf, type Format } from '../use-format';
import { useOwnCases } from './use-own-cases';

type Props = { id: string; onBack: () => void };

const rows = ['verdict', 'strain', 'share', 'lowest', 'path', 'meeting', 'end', 'review'] as const;

/** The open assessment beside another one: what each comes to, row by row. */
export function Comparison({ id, onBack }: Props) {
  const t = useTranslations('cases.comparison');
  const { open } = useSnapshot().storage;
  const cases = useOwnCases();
  const pair = [open, id];
  const evaluations = useEvaluations(pair);
  const cellsOf = useCells();
  const titles = pair.map((each) => cases.find((entry) => entry.id === each)?.title ?? '');
  if (!evaluations) return <StatusLine>{t('calculating')}</StatusLine>;
  const cells = evaluations.map(cellsOf);
  return (
    <>
      <DataTable
        caption={t('caption')}
        label={t('title')}
        columns={[
          { key: 'item', label: t('item') },
          ...pair.map((each, index) => ({ key: each, label: titles[index] ?? '' })),
        ]}
        rows={rows.map((row) => ({
          id: row,
          cells: {
            item: t(row),
            ...Object.fromEntries(pair.map((each, index) => [each, cells[index]?.[row]])),
          },
        }))}
      />
      <p>
        <Button kind="link" onClick={onBack}>
          {t('back')}
        </Button>
      </p>
    </>
  );
}

/** Both are worked out for today, one after the other, with pauses. */
function useEvaluations(ids: readonly string[]): Evaluation[] | null {
  const store = useStore();
  const [evaluations, setEvaluations] = useState<Evaluation[] | null>(null);
  const wanted = ids.join(' ');
  useEffect(() => {
    let isWanted = true;
    const work = async () => {
      const done: Evaluation[] = [];
      for (const id of wanted.split(' ')) {
        const kept = store.caseWork(id);
        const evaluation = kept && (await workOut(kept.assessment, store.localToday(), () => isWanted));
        if (evaluation) done.push(evaluation);
      }
      if (isWanted) setEvaluations(done);
    };
    work().catch(console.error);
    return () => {
      isWanted = false;
    };
  }, [store, wanted]);
  return evaluations;
}

/** What one evaluation says in each row. */
function useCells() {
  const t = useTranslations('cases.comparison');
  const verdicts = useTranslations('result.verdicts');
  const option = useOptionName();
  const locale = useLocale();
  return ({ checklist, currency, money, path, verdict }: Evaluation) => {
    const f = formatOf(locale, currency);
    const date = (day: string | null) => (day === null ? t('none') : f.date(day));
    return {
      verdict: verdicts(`${verdict.code}.name`),
      strain: checklist.total === null ? t('notKnown') : strain(checklist.total, t),
      share: money.status === 'complete' ? f.percent(money.concentration.share) : t('notKnown'),
      lowest: lowest({ money, path }, f) ?? t('notKnown'),
      path: path.option === null ? t('notKnown') : option(path.option),
      meeting: date(path.meetingDate),
      end: date(path.endDate),
      review: date(path.reviewDate),
    } satisfies Record<(typeof rows)[number], string>;
  };

  function lowest({ money, path }: Pick<Evaluation, 'money' | 'path'>, f: Format): string | null {
    const low = path.cash?.likely.lowest;
    if (money.status !== 'complete' || !low) return null;
    return t('lowestIn', { amount: f.money(low.cash), month: f.month(money.months[low.month] ?? '') });
  }
}

type Translate = ReturnType<typeof useTranslations<'cases.comparison'>>;

function strain({ lo, hi }: { lo: number; hi: number }, t: Translate): string {
  const [low, high] = [Math.round(lo), Math.round(hi)];
  return low === high ? `${low}` : t('range', { low, high });
}
