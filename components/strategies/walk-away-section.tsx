'use client';

import { useTranslations } from 'next-intl';
import { Finding } from '@/components/ui/answer';
import { WhyDetails } from '@/components/ui/why-details';
import { useOptionName } from '@/components/wizard/case/option-name';
import { useFormat } from '@/components/wizard/use-format';
import type { Evaluation, StrategiesResult } from '@/lib/evaluation';
import type { MoneyResult } from '@/lib/money/result';
import { TextSection } from './text-section';

type Figures = { strategies: StrategiesResult; money: MoneyResult };

/** The price below which the best ending is worth more: in a sentence, and where it comes from. */
export function WalkAwaySection({ evaluation }: { evaluation: Evaluation | null }) {
  const t = useTranslations('strategies.walkAway');
  const f = useFormat();
  const { strategies, money } = evaluation ?? {};
  if (!strategies || money?.status !== 'complete') return null;
  const { walkAway } = strategies;
  const line =
    walkAway.kind === 'price'
      ? t('line.price', { uplift: f.percent(walkAway.uplift), fee: f.money(walkAway.fee) })
      : t(`line.${walkAway.kind}`);
  return (
    <TextSection id="walk-away" title={t('heading')} fold={{ line }}>
      <Sentence strategies={strategies} money={money} />
      {walkAway.kind === 'price' && <p>{t('opening')}</p>}
      <p className="hint">{t('note')}</p>
      {walkAway.kind === 'price' ? (
        <PriceSum strategies={strategies} money={money} />
      ) : (
        <StayingSum strategies={strategies} money={money} />
      )}
      <Waiting strategies={strategies} money={money} />
    </TextSection>
  );
}

function Sentence({ strategies }: Figures) {
  const t = useTranslations('strategies.walkAway');
  const f = useFormat();
  const optionName = useOptionName();
  const { walkAway, hoursCutPrice, exit } = strategies;
  if (walkAway.kind === 'staying-pays') return <Finding>{t('stayingPays')}</Finding>;
  const cut = hoursCutPrice === null ? t('noHoursCut') : t('hoursCut', { cut: f.percent(hoursCutPrice) });
  return (
    <>
      <Finding>
        {walkAway.kind === 'price'
          ? t('price', {
              uplift: f.percent(walkAway.uplift),
              fee: f.money(walkAway.fee),
              fallback: optionName(walkAway.against, 'short'),
            })
          : t('noPrice', { fallback: optionName(exit, 'short') })}
      </Finding>
      <p>{cut}</p>
    </>
  );
}

function PriceSum({ strategies, money }: Figures) {
  const t = useTranslations('strategies.walkAway.how');
  const f = useFormat();
  const optionName = useOptionName();
  const { walkAway } = strategies;
  if (walkAway.kind !== 'price') return null;
  const { fee } = money.economics;
  const through = money.inputs.find(({ path }) => path === 'client.passThrough')?.likely ?? 0;
  return (
    <WhyDetails
      summary={t('summary')}
      lead={t('formula', { fallback: optionName(walkAway.against, 'short') })}
      rows={[
        { label: t('fee'), value: f.moneyExact(fee) },
        ...(through > 0 ? [{ label: t('passThrough'), value: f.moneyExact(through) }] : []),
        { label: t('uplift'), value: f.percent(walkAway.uplift) },
        { label: t('price'), value: f.moneyExact(walkAway.fee), sum: true },
      ]}
      note={t('staying', { months: money.horizon })}
    />
  );
}

/** Why there is no price: what each way of parting is worth against staying. */
function StayingSum({ money }: Figures) {
  const t = useTranslations('strategies.walkAway.how');
  const f = useFormat();
  const optionName = useOptionName();
  const endings = money.options.filter(({ id }) => /^(notice|phase-down|lapse)/.test(id));
  return (
    <WhyDetails
      summary={t('summaryStaying')}
      lead={t('staying', { months: money.horizon })}
      rows={endings.map(({ id, npv }) => ({
        label: t('against', { option: optionName(id) }),
        value: f.money(npv.mean),
      }))}
    />
  );
}

/** Less than this share of a month’s fee is hardly a difference. */
const hardly = 0.01;

/** What putting the notice off does to the best ending; nothing for a contract that ends by itself. */
function Waiting({ strategies, money }: Figures) {
  const t = useTranslations('strategies.walkAway.waiting');
  const f = useFormat();
  const optionName = useOptionName();
  const { waiting, exit } = strategies;
  if (!waiting) return null;
  const { months, change } = waiting;
  const option = optionName(exit, 'short');
  const isSame = Math.abs(change) < hardly * money.economics.fee;
  const amount = f.money(Math.abs(change));
  return (
    <>
      <h3>{t('heading', { months })}</h3>
      <p>
        {isSame
          ? t('same', { months, option })
          : t(change < 0 ? 'costs' : 'helps', { months, option, amount })}
      </p>
      <p className="hint">{t('note', { horizon: money.horizon })}</p>
    </>
  );
}
