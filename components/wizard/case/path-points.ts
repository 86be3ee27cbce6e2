'use client';

import { useTranslations } from 'next-intl';
import type { PathPoint } from '@/components/ui/date-path';
import { useSnapshot } from '@/components/wizard/state/use-assessment';
import type { PathStep, RecommendedPath } from '@/lib/evaluation';
import { useFormat, type Format } from '../use-format';
import { inOneLine } from './one-line';
import { pathExtra } from './path-extra';
import { useTripwireWords } from './tripwire-words';

const kinds = { step: 'step', key: 'meeting', gate: 'gate', avoid: 'avoid' } as const;

/** The recommended path as the rail draws it: date first, then the act, then what to know about it. */
export function usePathPoints(path: RecommendedPath): PathPoint[] {
  const t = useTranslations('strategies.path');
  const f = useFormat();
  const own = useOwnWords();
  return inOrder(path.steps).map((step, index) => {
    const kind = kinds[step.kind];
    const code = step.code as 'gate-cash';
    const extra = pathExtra(step, path, f);
    return {
      id: `${step.code}-${index}`,
      kind,
      when: whenOf(step, f) ?? t('noDate'),
      dateTime: step.date ?? undefined,
      title: t(`steps.${code}.title`),
      note: [
        t(`steps.${code}.detail`),
        extra && t(`steps.${code}.${extra.key as 'extra'}`, extra.values),
        own[step.code],
      ]
        .filter(Boolean)
        .join(' '),
      kindWord: t(`kinds.${kind}`),
    };
  });
}

/** What the owner wrote, at the steps where it counts: the causes that are feared, the signs to look again. */
function useOwnWords(): Record<string, string> {
  const t = useTranslations('strategies.path.steps');
  const { premortem, tripwires } = useSnapshot().assessment.preferences;
  const tripwire = useTripwireWords();
  const reasons = inOneLine(premortem);
  const signs = tripwires.map(tripwire).join('; ');
  return {
    ...(reasons !== '' && { forestall: t('forestall.extra', { reasons }) }),
    ...(signs !== '' && {
      'review-date': t('review-date.extra', { tripwires: signs }),
      tripwires: t('tripwires.extra', { tripwires: signs }),
    }),
  };
}

/** On the rail nothing stands before what is earlier; a step without a date keeps its place. */
function inOrder(steps: readonly PathStep[]): readonly PathStep[] {
  const isDated = steps.every(({ date }) => date !== null);
  return isDated ? steps.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? '')) : steps;
}

/** The lowest month is a month, everything else a day. */
function whenOf({ code, date }: PathStep, f: Format): string | null {
  if (date === null) return null;
  return code === 'lowest-month' ? f.month(date.slice(0, 7)) : f.dateWithDay(date);
}
