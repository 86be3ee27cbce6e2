'use client';

import { useTranslations } from 'next-intl';
import { templateOf, useFilledText } from '@/components/wizard/case/slot-words';
import { TextEditor } from '@/components/wizard/papers/text-editor';
import { useFormat } from '@/components/wizard/use-format';
import type { ReceivableTrack } from '@/lib/aftercare/receivables';
import type { CommunicationResult } from '@/lib/evaluation';

type ReminderProps = {
  step: 'remind' | 'remind-again' | 'lawyer';
  track: ReceivableTrack;
  plan: CommunicationResult;
};

/** A short message about one invoice, in the language of the page; it may be changed before it is copied. */
export function ReminderText({ step, track, plan }: ReminderProps) {
  const t = useTranslations('aftercare.receivables');
  const f = useFormat();
  const { label, amount, dueDate } = track;
  const fill = useFilledText(plan, {
    invoice: label,
    invoiceAmount: amount === null ? null : f.moneyExact(amount),
    invoiceDue: dueDate === null ? null : f.date(dueDate),
  });
  return (
    <TextEditor
      id={`${step}-${track.key}-${f.locale}`}
      name="demand"
      asDocument={false}
      locale={f.locale}
      generated={{ text: fill(templateOf(t.raw(`texts.${step}`))), missing: [] }}
      tone="demand"
      plan={plan}
    />
  );
}
