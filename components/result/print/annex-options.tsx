'use client';

import { useTranslations } from 'next-intl';
import type { Row } from '@/components/ui/data-table';
import { capitalised } from '@/components/wizard/case/capitalised';
import { criterionIds } from '@/lib/assessment/ids-catalogue';
import type { RankedOption, StrategiesResult } from '@/lib/evaluation';
import type { MoneyResult } from '@/lib/money/result';
import type { ResultParts } from '../shared-props';
import { PaperTable } from './paper-table';

export const hasOptions = ({ evaluation }: ResultParts) =>
  evaluation.strategies !== null && evaluation.money.status === 'complete';

/** Every option beside the others: what it is worth, what it costs in safety, what holds it back, how each score came. */
export function OptionsAnnex({ evaluation, words }: ResultParts) {
  const { strategies, money } = evaluation;
  if (!strategies || money.status !== 'complete') return null;
  return (
    <>
      <Robust strategies={strategies} words={words} />
      <Compared strategies={strategies} money={money} words={words} />
      <Scores strategies={strategies} words={words} />
      <Keys strategies={strategies} words={words} />
    </>
  );
}

type Part = { strategies: StrategiesResult; words: ResultParts['words'] };

function Robust({ strategies, words: { chance, option } }: Part) {
  const s = useTranslations('strategies');
  const { leader, robust } = strategies;
  if (leader === null) return <p>{s('ranking.noneOpen')}</p>;
  return (
    <p>
      {s('robust.first', { count: chance(robust.firstShare), option: option(leader, 'short') })}{' '}
      {s('ranking.lead')}
    </p>
  );
}

function Compared({ strategies, money, words }: Part & { money: MoneyResult }) {
  const t = useTranslations('print.options');
  const s = useTranslations('strategies.ranking.facts');
  const { f, chance, option, gate } = words;
  const signed = (amount: number) =>
    (amount > 0 && /[1-9]/.test(f.money(amount)) ? '+' : '') + f.money(amount);
  const rows = strategies.ranked.map((one): Row => {
    const own = money.options.find(({ id }) => id === one.id);
    const month = own && (money.months[own.likely.lowest.month] ?? money.months[0] ?? '');
    return {
      id: one.id,
      weight: one.id === strategies.leader ? 'mark' : undefined,
      cells: {
        option: `${one.rank === null ? '' : `${f.number(one.rank)}. `}${capitalised(option(one.id))}`,
        value: `${whole(one.value.mean, f)} (${whole(one.value.p5, f)}–${whole(one.value.p95, f)})`,
        below: own ? chance(own.safety.belowFloor) : '',
        npv: own && (one.id === 'keep' ? s('baseline') : signed(own.npv.mean)),
        lowest:
          own && `${f.money(own.likely.lowest.cash)}, ${f.monthShort(month ?? '')} ${month?.slice(0, 4)}`,
        held: capitalised(blocking(one).map(gate.reason).join('; ')) || '–',
      },
    };
  });
  return (
    <PaperTable
      caption={t('caption')}
      columns={[
        { key: 'option', label: t('option') },
        { key: 'value', label: t('value'), numeric: true },
        { key: 'below', label: t('below'), numeric: true },
        { key: 'npv', label: t('npv'), numeric: true },
        { key: 'lowest', label: t('lowest'), numeric: true },
        { key: 'held', label: t('held') },
      ]}
      rows={rows}
    />
  );
}

const whole = (value: number, f: ResultParts['words']['f']) => f.number(Math.round(value));
const blocking = ({ gates }: RankedOption) => gates.filter(({ blocks }) => blocks);

function Scores({ strategies, words: { f, option } }: Part) {
  const s = useTranslations('strategies.criteria');
  const t = useTranslations('print.options');
  const weights = Object.fromEntries(criterionIds.map((id) => [id, f.percent(strategies.weights[id])]));
  return (
    <PaperTable
      caption={t('scores')}
      columns={[
        { key: 'option', label: t('option') },
        ...criterionIds.map((id) => ({ key: id, label: s(`${id}.short`), numeric: true })),
      ]}
      rows={[
        ...strategies.ranked.map((one) => ({
          id: one.id,
          cells: {
            option: capitalised(option(one.id)),
            ...Object.fromEntries(criterionIds.map((id) => [id, whole(one.scores[id], f)])),
          },
        })),
        { id: 'weights', weight: 'sum' as const, cells: { option: t('weight'), ...weights } },
      ]}
    />
  );
}

/** What opens each option held back. */
function Keys({ strategies, words: { gate, option } }: Part) {
  const t = useTranslations('print.options');
  const held = strategies.ranked.filter((one) => blocking(one).length > 0);
  const keysOf = (one: RankedOption) => blocking(one).flatMap((each) => gate.opens(each, one, strategies));
  if (held.length === 0) return null;
  return (
    <div className="paper-keep">
      <h3>{t('opens')}</h3>
      <ul className="paper-list">
        {held.map((one) => (
          <li key={one.id}>
            <b>{capitalised(option(one.id))}:</b> {keysOf(one).join('; ')}.
          </li>
        ))}
      </ul>
    </div>
  );
}
