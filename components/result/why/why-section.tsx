'use client';

import { useTranslations } from 'next-intl';
import { DriverBars } from '@/components/ui/driver-bars';
import { Columns, Section } from '@/components/ui/section';
import { capitalised } from '@/components/wizard/case/capitalised';
import type { Evaluation } from '@/lib/evaluation';
import type { ResultParts } from '../shared-props';
import { CashText, MoneyText } from './cash-text';
import { CashQuadrant } from './cash-quadrant';
import { StrainWaterfall } from './strain-waterfall';

/** Two questions, answered apart: is it healthy, and can one afford to leave. */
export function WhySection(parts: ResultParts) {
  const { evaluation, words } = parts;
  return (
    <Section id="why" title={words.t('headings.why')} wide className="why-section">
      <Columns className="cols-print" figure={<StrainWaterfall {...parts} fold />}>
        <StrainText {...parts} />
      </Columns>
      <Columns className="cols-print" figure={<CashQuadrant {...parts} fold />}>
        <CashText {...parts} />
      </Columns>
      <Columns>
        <MoneyText {...parts} />
        <Reasons {...parts} />
        {evaluation.strategies && <p className="hint">{words.s('chance.note')}</p>}
      </Columns>
    </Section>
  );
}

const shownDrivers = 4;
const lines = [30, 70];

/** Where the band lies across a line, the suggestion may still be settled: then the heading says so. */
function strainHeading({ checklist, verdict }: Evaluation) {
  const { classAt } = checklist;
  if (!classAt) return 'none';
  if (classAt.lo === classAt.hi) return classAt.lo;
  return verdict.code === 'undecided' ? 'open' : 'wide';
}

export function StrainText({ evaluation, words }: ResultParts) {
  const { t, f, strain, indicator } = words;
  const { total, classAt, answeredCount, askedCount, contributions } = evaluation.checklist;
  if (!total || !classAt || answeredCount === 0) return <h3>{t('why.strain.none')}</h3>;
  const line = lines.find((one) => total.lo < one && one <= total.hi);
  const points = (value: number) => f.number(value, 1);
  const drivers = contributions
    .filter(({ answered, points: own }) => answered && own.hi > 0)
    .sort((a, b) => b.points.hi - a.points.hi);
  const most = drivers[0]?.points.hi ?? 1;
  return (
    <>
      <h3>{t(`why.strain.${strainHeading(evaluation)}`)}</h3>
      <p>
        {t('why.strainText', { strain, answered: answeredCount, asked: askedCount })}{' '}
        {line !== undefined && t('why.strainOpen', { line: f.number(line) })}
      </p>
      {drivers.length > 0 && (
        <div className="why-drivers">
          <p className="figtitle">{t('why.drivers')}</p>
          <DriverBars
            drivers={drivers.slice(0, shownDrivers).map(({ indicator: id, points: own }) => ({
              id,
              name: capitalised(indicator(id)),
              share: own.hi / most,
              value: points(own.hi),
            }))}
          />
        </div>
      )}
    </>
  );
}

/** What else decided, in a sentence each. */
export function Reasons({ evaluation, words }: ResultParts) {
  const t = useTranslations('result.reasons');
  const codes = evaluation.verdict.reasons
    .map(({ code }) => code)
    .filter((code) => !['strained', 'severe', 'healthy', 'cash-gate', 'money-incomplete'].includes(code));
  if (codes.length === 0) return null;
  return (
    <>
      <h3>{words.t('why.alsoHeading')}</h3>
      {codes.map((code) => (
        <p key={code}>{t(`${code as 'no-fix-tried'}.sentence`)}</p>
      ))}
    </>
  );
}
