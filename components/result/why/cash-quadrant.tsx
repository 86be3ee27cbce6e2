'use client';

import { Figure } from '@/components/ui/figure';
import { Quadrant, type QuadrantPlace } from '@/components/ui/quadrant';
import { capitalised } from '@/components/wizard/case/capitalised';
import { useScaledAmounts } from '../cash/scaled-amounts';
import { strainLines } from '@/lib/checklist/strain-lines';
import type { ResultParts } from '../shared-props';

/** Strain across, room of cash above the floor up: where this case stands on both questions. */
export function CashQuadrant({ evaluation, words, fold }: ResultParts & { fold?: boolean }) {
  const { t, f, strain } = words;
  const { money, strategies, checklist } = evaluation;
  const exit =
    money.status === 'complete' ? money.options.find(({ id }) => id === strategies?.exit) : undefined;
  const room = exit?.safety.room ?? 0;
  const bound = boundOf(room);
  const scaled = useScaledAmounts(bound);
  const { total } = checklist;
  if (!exit || !total || checklist.answeredCount === 0) return null;
  const middle = (total.lo + total.hi) / 2;
  const here = placeOf(middle, room);
  const places = {
    'top-left': t('quadrant.places.healthyYes'),
    'top-right': t('quadrant.places.heavyYes'),
    'bottom-left': t('quadrant.places.healthyNo'),
    'bottom-right': t('quadrant.places.heavyNo'),
  };
  const note =
    room < 0
      ? t('quadrant.short', { amount: f.money(-room) })
      : t('quadrant.over', { amount: f.money(room) });
  return (
    <Figure title={t('quadrant.title')} fold={fold}>
      <Quadrant
        title={t('quadrant.title')}
        description={t('quadrant.description', { strain, cash: note, quadrant: places[here] })}
        places={places}
        here={here}
        x={{
          min: 0,
          max: 100,
          divide: strainLines.strained,
          ticks: [strainLines.strained, strainLines.severe].map((at) => ({ at, label: f.number(at) })),
          ends: [t('quadrant.endLow'), t('quadrant.endHigh')],
        }}
        y={{
          min: -bound,
          max: bound,
          divide: 0,
          title: `${capitalised(t('quadrant.cashAxis'))} (${scaled.unit})`,
          divideLabel: t('quadrant.onFloor'),
          ticks: [bound, 0, -bound].map((at) => ({ at, label: scaled.tick(at, false) })),
        }}
        now={{
          x: middle,
          y: room,
          label: t('quadrant.now'),
          note,
          xRange: [total.lo, total.hi],
          yRange: [room, room],
        }}
      />
    </Figure>
  );
}

function placeOf(strain: number, room: number): QuadrantPlace {
  const side = strain < strainLines.strained ? 'left' : 'right';
  return room < 0 ? `bottom-${side}` : `top-${side}`;
}

/** A round amount that leaves space around the point, the same on both sides of the floor. */
function boundOf(room: number): number {
  const wanted = Math.max(Math.abs(room) * 1.35, 1);
  const power = 10 ** Math.floor(Math.log10(wanted));
  const factor = [1, 2, 5, 10].find((candidate) => wanted <= candidate * power) ?? 10;
  return factor * power;
}
