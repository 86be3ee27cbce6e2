'use client';

import { useTranslations } from 'next-intl';
import {
  ConcentrationBars,
  type ConcentrationBar,
  type ConcentrationPart,
} from '@/components/ui/concentration-bars';
import { Figure } from '@/components/ui/figure';
import { Fold } from '@/components/ui/fold';
import { useFormat } from '@/components/wizard/use-format';
import type { MoneyCase } from '../money-case';
import { Ask } from '../trace/ask';
import { FindingSection } from './finding-section';
import { otherClients } from './other-shares';

/** On whom the business rests now, and on whom after the parting. */
export function ConcentrationSection({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money');
  const format = useFormat();
  const { share, marginShare, before, after, largestOther } = shown.money.concentration;
  const title = () => {
    if (after === null) return t('findings.concentrationAlone');
    if (largestOther === null) return t('findings.concentrationUnknown', { share: format.percent(share) });
    return t('findings.concentrationTitle', { share: format.percent(largestOther) });
  };
  const range = ({ low, high }: { low: number; high: number }) => {
    const [from, to] = [format.number(low, 0), format.number(high, 0)];
    return from === to ? from : t('findings.hhiRange', { low: from, high: to });
  };
  return (
    <FindingSection title={title()} figure={<Bars shown={shown} />}>
      <ShareSentence shown={shown} />
      {largestOther === null ? (
        after !== null && (
          <p>
            {t('findings.concentrationAsk')}{' '}
            <a href="#firm.largestOtherRevenue">{t('more.largest-other-client.label')}</a>
          </p>
        )
      ) : (
        <Ask shown={shown}>
          {(ask) =>
            t.rich('concentration.after', {
              share: format.percent(largestOther),
              why: ask({ id: 'next-largest' }),
            })
          }
        </Ask>
      )}
      {marginShare !== null && (
        <Ask shown={shown}>
          {(ask) =>
            t.rich('concentration.onMargin', {
              share: format.percent(marginShare),
              why: ask({ id: 'margin-share' }),
            })
          }
        </Ask>
      )}
      <Ask shown={shown}>
        {(ask) =>
          t.rich('findings.concentrationHhi', {
            before: range(before),
            after: after ? range(after) : '–',
            why: ask({ id: 'hhi' }),
          })
        }
      </Ask>
      <Marks />
    </FindingSection>
  );
}

function ShareSentence({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money.findings');
  const format = useFormat();
  const share = format.percent(shown.money.concentration.share);
  return (
    <Ask shown={shown}>{(ask) => t.rich('concentrationShare', { share, why: ask({ id: 'share' }) })}</Ask>
  );
}

const marks = ['share-10', 'share-15', 'share-20', 'share-25', 'share-40', 'hhi-1500', 'hhi-2500'] as const;

function Marks() {
  const t = useTranslations('money.concentration');
  return (
    <Fold summary={t('marksHeading')}>
      <p className="hint">{t('marksNote')}</p>
      <ul className="marks">
        {marks.map((mark) => (
          <li key={mark}>{t(`marks.${mark}`)}</li>
        ))}
      </ul>
    </Fold>
  );
}

function Bars({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money');
  const format = useFormat();
  const { money, assessment } = shown;
  const { share, largestOther } = money.concentration;
  const fee = money.economics.fee;
  const others = money.inputs.find(({ path }) => path === 'firm.otherRevenue')?.likely ?? 0;
  const clients = otherClients(shown);
  const client = assessment.clientName.trim() || t('chart.thisClient');
  const partsOf = (whole: number): ConcentrationPart[] =>
    clients.map(({ id, name, amount }, index) => ({
      id,
      name: name ?? (index === 0 ? t('chart.nextLargest') : undefined),
      share: whole > 0 ? amount / whole : 0,
      figure: format.percent(whole > 0 ? amount / whole : 0),
      role: index === 0 && largestOther !== null ? 'next' : 'rest',
    }));
  const bar = (title: string, whole: number, parts: ConcentrationPart[]): ConcentrationBar => ({
    title,
    total: t('findings.perMonth', { amount: format.money(whole) }),
    parts,
    restLabel: clients.length > 1 ? t('findings.restClients') : undefined,
  });
  if (others <= 0) return null;
  const subject: ConcentrationPart = {
    id: 'client',
    name: client,
    share,
    figure: format.percent(share),
    role: 'subject',
  };
  const title = t('chart.concentrationTitle');
  return (
    <Figure title={title}>
      <ConcentrationBars
        title={title}
        description={t('findings.barsDescription', {
          share: format.percent(share),
          next: largestOther === null ? 'no' : 'yes',
          after: format.percent(largestOther ?? 0),
        })}
        before={bar(t('findings.barBefore'), fee + others, [subject, ...partsOf(fee + others)])}
        after={bar(t('findings.barAfter'), others, partsOf(others))}
        mark={{ share: 0.25, label: format.percent(0.25) }}
      />
    </Figure>
  );
}
