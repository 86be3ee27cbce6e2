'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { pageAddress } from '@/components/wizard/shell/steps';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import type { Assessment } from '@/lib/assessment/schema';
import { daysBetween } from '@/lib/calendar/iso-date';
import { isUnknown, type Quantity } from '@/lib/assessment/quantity';
import { quantitySpecOf } from '@/lib/assessment/quantities-catalogue';
import type { FillablePath } from '@/lib/import/import-basis';
import type { OwnFigures, Scope } from '@/lib/import/own-figures';
import { keptFigures, type SuggestedInput } from '@/lib/import/suggested-inputs';
import { useValueWords } from './use-value-words';

type Props = { figures: OwnFigures; inputs: SuggestedInput[]; scope: Scope };

/** The figures as inputs, each with its range and what it rests on; nothing is used that is not ticked. */
export function TakeOver({ figures, inputs, scope }: Props) {
  const t = useTranslations('import.take');
  const { assessment, readOnly, today, update, setDraft } = useAssessment();
  const usable = inputs.filter(({ path }) => isInCurrency(path, scope.currency, assessment.currency));
  const [taken, setTaken] = useState<ReadonlySet<FillablePath>>(
    () =>
      new Set(usable.map(({ path }) => path).filter((path) => isWanted(path, assessment, figures.to, today))),
  );
  const [isDone, setDone] = useState(false);
  const chosen = usable.filter(({ path }) => taken.has(path));
  if (readOnly) return <Notice title={t('readOnly')} />;
  const toggle = (path: FillablePath, isOn: boolean) => {
    setDone(false);
    setTaken(new Set(isOn ? [...taken, path] : [...taken].filter((one) => one !== path)));
  };
  const use = () => {
    for (const { path } of chosen) for (const end of ['', '.low', '.high']) setDraft(`${path}${end}`, null);
    setDone(update((draft) => put(draft, chosen, figures)));
  };
  return (
    <Section title={t('title')}>
      <p>{usable.length > 0 ? t('lead') : t('nothing')}</p>
      {usable.map((input) => (
        <Input
          key={input.path}
          input={input}
          now={quantityAt(assessment, input.path)}
          oldestDays={
            input.path === 'client.overdueAmount' ? figures.client?.receivable?.oldestDays : undefined
          }
          isTaken={taken.has(input.path)}
          onToggle={(isOn) => toggle(input.path, isOn)}
        />
      ))}
      <div className="actions">
        <Button onClick={use}>{t('use', { count: chosen.length })}</Button>
      </div>
      {isDone && <Done />}
    </Section>
  );
}

/** An export older than this no longer says what is owed today. */
const freshDays = 45;

/** Ticked beforehand: what has no answer yet, and of what is owed today only what a fresh file says. */
function isWanted(
  path: FillablePath,
  assessment: Assessment,
  to: string | null,
  today: string | null,
): boolean {
  const isOfToday = path === 'client.openingReceivable' || path === 'client.overdueAmount';
  const isFresh = to !== null && today !== null && daysBetween(to, today) <= freshDays;
  return isUnknown(quantityAt(assessment, path)) && (!isOfToday || isFresh);
}

/** Money in another currency than the assessment's is no input for it. */
function isInCurrency(path: FillablePath, currency: string, own: string): boolean {
  return currency === '' || currency === own || !quantitySpecOf(path).unit.startsWith('money');
}

function quantityAt(assessment: Assessment, path: FillablePath): Quantity {
  const [section, key] = path.split('.') as ['client' | 'firm', string];
  return (assessment[section] as Record<string, unknown>)[key] as Quantity;
}

function put(draft: Assessment, chosen: readonly SuggestedInput[], figures: OwnFigures): void {
  for (const { path, quantity } of chosen) {
    const [section, key] = path.split('.') as ['client' | 'firm', string];
    (draft[section] as Record<string, unknown>)[key] = quantity;
  }
  const receivable = figures.client?.receivable;
  const isOverdueTaken = chosen.some(({ path }) => path === 'client.overdueAmount');
  if (isOverdueTaken && receivable) draft.client.overdueDays = Math.min(3650, receivable.oldestDays);
  draft.ownFigures = keptFigures(figures);
}

type InputProps = {
  input: SuggestedInput;
  now: Quantity;
  /** With what is overdue goes by how many days the oldest of it is late. */
  oldestDays?: number;
  isTaken: boolean;
  onToggle: (isOn: boolean) => void;
};

function Input({ input, now, oldestDays, isTaken, onToggle }: InputProps) {
  const t = useTranslations('import.take');
  const names = useTranslations('money.inputs');
  const say = useValueWords();
  const { path, quantity, basis, count, unpaid = 0 } = input;
  const value =
    'low' in quantity && quantity.low !== quantity.high
      ? t('range', {
          likely: say.full(path, quantity.likely),
          low: say.bare(path, quantity.low),
          high: say.bare(path, quantity.high),
        })
      : say.full(path, quantity.likely);
  const own = isUnknown(now)
    ? ''
    : ` ${t('now', { value: say.full(path, typeof now === 'number' ? now : now.likely) })}`;
  return (
    <Checkbox
      label={
        <>
          <b className="import-name">{names(path)}</b>: {value}
          {oldestDays !== undefined && t('oldest', { days: oldestDays })}
        </>
      }
      hint={`${t(`from.${basis}`, { count })}${unpaid > 0 ? t('unpaid', { count: unpaid }) : ''}.${own}`}
      checked={isTaken}
      onChange={({ target }) => onToggle(target.checked)}
    />
  );
}

function Done() {
  const t = useTranslations('import.take');
  const locale = useLocale();
  return (
    <Notice kind="safe" role="status" className="mt-6" title={t('done')}>
      <p>{t('doneText')}</p>
      <div className="note-actions">
        <Link className={buttonClass('quiet', 'small')} href={pageAddress(locale, 'money')}>
          {t('toMoney')}
        </Link>
        <Link
          className={buttonClass('quiet', 'small')}
          href={`${pageAddress(locale, 'checklist')}#payment-lateness`}
        >
          {t('toChecklist')}
        </Link>
      </div>
    </Notice>
  );
}
