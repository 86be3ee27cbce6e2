'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useAssessment } from '../state/use-assessment';
import { useFormat } from '../use-format';
import { optionalSlots } from '@/lib/communication/slots-catalogue';
import { slotValues } from '@/lib/communication/slots';
import { fillTemplate } from '@/lib/communication/template';
import { writeSlots, type SlotWords } from '@/lib/communication/written-slots';
import { countryOf } from '@/lib/assessment/country';
import type { CommunicationResult } from '@/lib/evaluation';

const blank = '…………';
const nothingMore = {};

/**
 * A message as a template with its `{slots}`. The build parses messages, so that a raw one is a list of texts and of
 * slots (`['Thank you, ', ['contactName'], '.']`); one without slots is the text itself.
 */
export function templateOf(raw: unknown): string {
  if (!Array.isArray(raw)) return String(raw);
  return raw.map((part: unknown) => (Array.isArray(part) ? `{${String(part[0])}}` : String(part))).join('');
}

/**
 * Fills a text of the messages with what this case knows: dates of the plan, figures and names as typed. A sentence
 * whose optional slot is empty goes; a required one that is empty stays as a blank to be filled by hand.
 *
 * @param more slots that only this text has, written out
 */
export function useFilledText(
  plan: CommunicationResult,
  more: Readonly<Record<string, string | null>> = nothingMore,
): (template: string) => string {
  const translate = useTranslations('communication');
  const { assessment } = useAssessment();
  const f = useFormat();
  return useMemo(() => {
    const say = translate as unknown as SlotWords['say'];
    const values = slotValues(assessment, plan, countryOf(assessment));
    const slots = writeSlots(values, assessment.contract, { locale: f.locale, currency: f.currency, say });
    slots['contactName'] ??= f.locale === 'id' ? '' : null;
    const all = { ...slots, ...more };
    return (template) => fillTemplate(template, all, { optional: optionalSlots, blank }).text;
  }, [assessment, plan, more, f, translate]);
}
