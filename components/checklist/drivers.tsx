'use client';

import { useTranslations } from 'next-intl';
import { AnswerBlock } from '@/components/ui/answer';
import { DriverBars, type Driver } from '@/components/ui/driver-bars';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useGroundwork } from '@/components/wizard/state/use-groundwork';
import type { IndicatorId } from '@/lib/assessment/ids-catalogue';
import type { Contribution } from '@/lib/evaluation';
import { capital } from './capital';
import { rangeText } from './standing';
import { groupOf, questionsBeside } from './views';

/** The questions of a group with their values from 0 to 100; what is not known is hatched. */
export function GroupDrivers({ at }: { at: IndicatorId }) {
  const t = useTranslations('checklist');
  const { mode } = useAssessment().assessment.checklist;
  const result = useGroundwork()?.checklist;
  const group = groupOf(at);
  const beside = questionsBeside(at, mode).map(({ id }) => id);
  const drivers = (result?.contributions ?? [])
    .filter(
      ({ indicator, answered }) => groupOf(indicator) === group && (answered || beside.includes(indicator)),
    )
    .sort((a, b) => Number(b.answered) - Number(a.answered) || b.value.hi - a.value.hi)
    .map((one) => driverOf(one, 100));
  const band = result?.groups.find(({ id }) => id === group)?.band;
  if (drivers.length === 0) return null;
  return (
    <AnswerBlock
      title={t('interim.groupSoFar', { group: t(`groups.${group}.name`) })}
      unit={band ? rangeText(band) : undefined}
    >
      <DriverBars drivers={drivers} />
    </AnswerBlock>
  );
}

const shown = 5;

/** What adds most points to the total. */
export function TopDrivers() {
  const t = useTranslations('checklist');
  const contributions = useGroundwork()?.checklist.contributions ?? [];
  const top = contributions.filter(({ answered, points }) => answered && points.hi > 0).slice(0, shown);
  if (top.length === 0) return null;
  const most = Math.max(...top.map(({ points }) => points.hi));
  const ids = top.map(({ indicator }) => indicator);
  const leaks = (['margin-after-labour', 'real-rate', 'unpaid-work'] as const).every((id) =>
    ids.includes(id),
  );
  return (
    <AnswerBlock title={t('drivers.heading')} unit={t('drivers.unit')}>
      <DriverBars
        drivers={top.map((one) => ({
          ...driverOf(one, most),
          share: one.points.hi / most,
          low: one.points.lo < one.points.hi ? one.points.lo / most : undefined,
          value: pointsText(one),
        }))}
      />
      {leaks && <p className="meta mt-3">{t('drivers.sameLeak')}</p>}
    </AnswerBlock>
  );
}

/** Points rounded as they are read; a trace is not nothing. */
function pointsText({ points }: Contribution): string {
  return points.hi < 0.5 ? '< 1' : rangeText(points);
}

function driverOf(one: Contribution, most: number): Driver {
  const { indicator, answered, value } = one;
  const isRange = value.lo < value.hi;
  return {
    id: indicator,
    name: <DriverName {...one} />,
    share: answered ? value.hi / most : undefined,
    low: answered && isRange ? value.lo / most : undefined,
    value: rangeText(value),
  };
}

/** The short name as a way to the question, with a word where the answer counts half. */
function DriverName({ indicator, value, answered }: Contribution) {
  const t = useTranslations('checklist');
  const { value: rating } = useAssessment().assessment.checklist.answers[indicator];
  const isHalved = answered && typeof rating === 'number' && rating > 0 && value.hi < rating;
  return (
    <>
      <a className="driver-link" href={`#${indicator}`}>
        {capital(t(`indicators.${indicator}.short`))}
      </a>
      {isHalved && <span className="meta block">{t('drivers.halved')}</span>}
    </>
  );
}
