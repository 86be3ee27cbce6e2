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
import { countryOf } from '@/lib/assessment/country';
import type { CommunicationResult } from '@/lib/evaluation';

type Words = (key: string, values?: Record<string, string>) => string;

const blank = '…………';

/**
 * A message as a template with its `{slots}`. The build parses messages, so that a raw one is a list of texts and of
 * slots (`['Thank you, ', ['contactName'], '.']`); one without slots is the text itself.
 */
export function templateOf(raw: unknown): string {
  if (!Array.isArray(raw)) return String(raw);
  return raw.map((part: unknown) => (Array.isArray(part) ? `{${String(part[0])}}` : String(part))).join('');
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
      return name === 'reason' ? '' : t(`phrases.${name}.${value}`);
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
        : fillTemplate(templateOf(translate.raw(`reasons.${plan.reason}.text`)), slots, { blank }).text;
    const all = { ...slots, reason };
    return (template) => fillTemplate(template, all, { optional: optionalSlots, blank }).text;
  }, [assessment, plan, f, translate]);
}
