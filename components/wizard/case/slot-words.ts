'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useAssessment } from '../state/use-assessment';
import { useFormat, type Format } from '../use-format';
import {
  slotCatalogue,
  optionalSlots,
  type SlotName,
  type SlotValue,
} from '@/lib/communication/slots-catalogue';
import { slotValues } from '@/lib/communication/slots';
import { fillTemplate } from '@/lib/communication/template';
import { countryOf } from '@/lib/evaluate';
import type { CommunicationResult } from '@/lib/evaluation';

type Words = (key: string, values?: Record<string, string>) => string;

const blank = '…………';

function codeWords(name: SlotName, value: string, t: Words): string {
  return name === 'reason' ? t(`reasons.${value}.text`) : t(`phrases.${name}.${value}`);
}

function written(name: SlotName, value: Exclude<SlotValue, null>, f: Format, t: Words): string {
  switch (slotCatalogue[name].kind) {
    case 'date':
      return f.date(String(value));
    case 'money':
    case 'money-words':
      return f.money(Number(value));
    case 'number':
      return f.number(Number(value));
    case 'hourly':
      return Number(value) === 0
        ? t('phrases.transitionFeeFree')
        : t('phrases.extensionRate', { amount: f.money(Number(value)) });
    case 'weeks':
      return t('phrases.extensionMax', { count: String(value) });
    case 'code':
      return codeWords(name, String(value), t);
    default:
      return String(value);
  }
}

/**
 * Fills a text of the messages with what this case knows: dates of the plan, figures and names as typed. A sentence
 * whose optional slot is empty goes; a required one that is empty stays as a blank to be filled by hand.
 */
export function useFilledText(plan: CommunicationResult): (template: string) => string {
  const translate = useTranslations('communication');
  const { assessment } = useAssessment();
  const f = useFormat();
  return useMemo(() => {
    const t = translate as unknown as Words;
    const values = slotValues(assessment, plan, countryOf(assessment));
    const slots: Record<string, string | null> = {};
    for (const [name, value] of Object.entries(values) as [SlotName, SlotValue][]) {
      slots[name] = value === null ? null : written(name, value, f, t);
    }
    slots['transitionOffer'] ??= t('phrases.transitionOfferDefault');
    slots['contactName'] ??= f.locale === 'id' ? '' : null;
    const reason =
      plan.reason === null
        ? null
        : fillTemplate(String(translate.raw(`reasons.${plan.reason}.text`)), slots, { blank }).text;
    const all = { ...slots, reason };
    return (template) => fillTemplate(template, all, { optional: optionalSlots, blank }).text;
  }, [assessment, plan, f, translate]);
}
