'use client';

import { useTranslations } from 'next-intl';
import { DataTable, type Row } from '@/components/ui/data-table';
import { capitalised } from '@/components/wizard/case/capitalised';
import type { MoneyCase } from '../money-case';
import { useInputName } from '../answer/input-name';
import { valueAt, type Path } from '../form/paths';
import { askedQuestions, askedQuantities } from '../form/faults';
import type { Display } from '../form/questions-catalogue';
import { useUnits } from '../form/use-units';
import { FindingSection } from './finding-section';

type Assumed = { path: Path; display: Display; low: number; likely: number; high: number };

/** Everything the tool put in itself, with its range; each leads to its question. */
export function AssumptionsSection({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money.findings');
  const app = useTranslations('app.units');
  const range = (ends: { low: string; high: string }) => app('range', ends);
  const units = useUnits();
  const nameOf = useInputName();
  const assumed = assumedFigures(shown);
  const rows = assumed.map(({ path, display, low, likely, high }): Row => {
    const plain = (value: number) => units.amount(value, display);
    return {
      id: path,
      cells: {
        name: <a href={`#${path}`}>{capitalised(nameOf(path) ?? path)}</a>,
        likely: units.withTime(likely, display),
        range: low === high ? '' : range({ low: plain(low), high: plain(high) }),
      },
    };
  });
  if (rows.length === 0) return <FindingSection title={t('assumptionsNone')}>{null}</FindingSection>;
  return (
    <FindingSection
      title={t('assumptionsTitle', { count: rows.length })}
      wide={
        <div className="assumed-table">
          <DataTable
            caption={t('assumptionsTable')}
            captionHidden
            label={t('assumptionsTable')}
            pairs
            columns={[
              { key: 'name', label: t('figure') },
              { key: 'likely', label: t('likely'), numeric: true },
              { key: 'range', label: t('range'), numeric: true },
            ]}
            rows={rows}
          />
        </div>
      }
    >
      <p>{t('assumptionsText')}</p>
    </FindingSection>
  );
}

/** What is asked in this case, counts for something, and has no answer of one's own. */
function assumedFigures({ money, assessment }: MoneyCase): Assumed[] {
  const quantities = askedQuantities(assessment).flatMap(({ path, display }): Assumed[] => {
    const input = money.inputs.find((one) => one.path === path);
    if (input?.origin !== 'assumed' || (input.low === 0 && input.high === 0)) return [];
    return [{ path, display, low: input.low, likely: input.likely, high: input.high }];
  });
  const facts = askedQuestions(assessment).flatMap((question): Assumed[] => {
    if (question.kind !== 'fact' || !question.assumed) return [];
    const { path, display, assumed } = question;
    if (typeof valueAt(assessment, path) === 'number') return [];
    return [{ path, display, low: assumed, likely: assumed, high: assumed }];
  });
  return [...quantities, ...facts];
}
