'use client';

import { useTranslations } from 'next-intl';
import { Figure } from '@/components/ui/figure';
import { Waterfall, type WaterfallStep } from '@/components/ui/waterfall';
import { indicatorGroups } from '@/lib/assessment/ids-catalogue';
import { strainLines } from '@/lib/checklist/strain-lines';
import type { Band, ChecklistResult } from '@/lib/evaluation';
import type { ResultParts } from '../shared-props';

/** How the four groups come to the whole strain, what is unknown hatched. */
export function StrainWaterfall({ evaluation, words, fold }: ResultParts & { fold?: boolean }) {
  const names = useTranslations('checklist');
  const { t, f, strain } = words;
  const { total, answeredCount } = evaluation.checklist;
  if (!total || answeredCount === 0) return null;
  const write = (value: number) => f.number(value, 1);
  const groups = groupPoints(evaluation.checklist);
  const nameOf = (id: keyof typeof groups) => names(`groups.${id}.name`);
  const parts = indicatorGroups.filter((id) => groups[id] !== undefined);
  const steps = stepsOf({
    parts: parts.map((id) => ({ id, label: nameOf(id), points: groups[id] ?? 0 })),
    total,
    write,
    unknown: t('why.waterfall.unknown'),
    upTo: (points) => t('why.waterfall.upTo', { points }),
    whole: t('why.waterfall.total'),
    wholeFigure: rangeFigure(total, f.number),
  });
  const title = t('why.waterfall.title', { strain });
  const said = parts.map((id) =>
    t('why.waterfall.part', { group: nameOf(id), points: write(groups[id] ?? 0) }),
  );
  return (
    <Figure title={title} fold={fold}>
      <Waterfall
        title={title}
        description={t('why.waterfall.description', { parts: said.join('; '), strain })}
        steps={steps}
        limit={
          (total.lo + total.hi) / 2 < strainLines.heavy
            ? { at: strainLines.strained, label: names('strain.lineLow') }
            : { at: strainLines.severe, label: names('strain.lineHigh') }
        }
      />
    </Figure>
  );
}

/** Points of the answered, by group; groups that don’t apply are left out. */
function groupPoints({ contributions }: ChecklistResult) {
  const points: Partial<Record<(typeof indicatorGroups)[number], number>> = {};
  for (const { group, points: own } of contributions) points[group] = (points[group] ?? 0) + own.lo;
  return points;
}

function rangeFigure({ lo, hi }: Band, write: (value: number) => string): string {
  const [low, high] = [write(Math.round(lo)), write(Math.round(hi))];
  return low === high ? low : `${low}–${high}`;
}

type StepsInput = {
  parts: readonly { id: string; label: string; points: number }[];
  total: Band;
  write: (value: number) => string;
  unknown: string;
  upTo: (points: string) => string;
  whole: string;
  wholeFigure: string;
};

function stepsOf({ parts, total, write, unknown, upTo, whole, wholeFigure }: StepsInput): WaterfallStep[] {
  let sum = 0;
  const steps = parts
    .toSorted((a, b) => b.points - a.points)
    .map(({ id, label, points }): WaterfallStep => {
      const from = sum;
      sum += points;
      return { id, label, from, to: sum, kind: 'part', figure: write(points) };
    });
  const open = total.hi - total.lo;
  const hasOpen = open >= 0.05;
  return [
    ...steps,
    ...(hasOpen
      ? [
          {
            id: 'unknown',
            label: unknown,
            from: sum,
            to: sum + open,
            kind: 'unknown' as const,
            figure: upTo(write(open)),
          },
        ]
      : []),
    {
      id: 'total',
      label: whole,
      from: 0,
      to: total.lo,
      kind: 'total',
      figure: wholeFigure,
      ...(hasOpen && { upTo: total.hi }),
    },
  ];
}
