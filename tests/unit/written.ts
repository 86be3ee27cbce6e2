import type { Assessment } from '../../lib/assessment/schema';
import type { Country } from '../../lib/calendar/working-days';
import type { ToneDoc } from '../../lib/communication/linter/tone-catalogue';
import type { LetterChoice } from '../../lib/communication/letters';
import { meetingScript } from '../../lib/communication/script';
import { slotValues } from '../../lib/communication/slots';
import {
  optionalSlots,
  slotCatalogue,
  type SlotName,
  type SlotValue,
} from '../../lib/communication/slots-catalogue';
import { fillTemplate } from '../../lib/communication/template';
import type { CommunicationResult } from '../../lib/evaluation';
import { longDate } from '../../lib/format/date-words';
import aftercareEn from '../../lib/messages/en/aftercare.json';
import wordsEn from '../../lib/messages/en/communication.json';
import aftercareId from '../../lib/messages/id/aftercare.json';
import wordsId from '../../lib/messages/id/communication.json';
import chatsEn from '../../lib/messages/chats/en.json';
import chatsId from '../../lib/messages/chats/id.json';
import lettersEn from '../../lib/messages/letters/en.json';
import lettersId from '../../lib/messages/letters/id.json';

export type WordsLanguage = 'id' | 'en';
const words = { id: wordsId, en: wordsEn };
const letters = { id: lettersId, en: lettersEn };
const chats = { id: chatsId, en: chatsEn };
const aftercare = { id: aftercareId, en: aftercareEn };

/** Typed texts that stand for whatever a careful owner writes. */
const typed: Record<WordsLanguage, Partial<Record<SlotName, string>>> = {
  id: {
    specificThanks: 'kepercayaan pada peluncuran tahun lalu',
    focusArea: 'identitas merek',
    openWork: 'laporan Mei dan dua halaman kampanye',
    transitionOffer: 'dokumentasi lengkap dan pembekalan penerus',
    proposal: 'fee yang mencakup 112 jam per bulan',
    noticePeriod: '60 hari kalender',
    noticeStart: 'tanggal surat ini diterima',
    honorific: 'Ibu',
    endingNeutral: 'sesuai ketentuan kontrak',
    transitionFee: 'tanpa biaya tambahan',
    extensionRate: 'tarif Rp 400 ribu per jam',
    extensionMax: '4 minggu',
  },
  en: {
    specificThanks: 'the trust during last year’s launch',
    focusArea: 'brand identity',
    openWork: 'the May report and two campaign pages',
    transitionOffer: 'full documentation and a briefing of your new team',
    proposal: 'a fee that covers 112 hours a month',
    noticePeriod: '60 calendar days',
    noticeStart: 'the day this letter is received',
    honorific: '',
    endingNeutral: 'under the terms of the contract',
    transitionFee: 'at no extra cost',
    extensionRate: 'Rp 400,000 an hour',
    extensionMax: '4 weeks',
  },
};

/** Names and other texts, the same in both languages. */
const names: Partial<Record<SlotName, string>> = {
  firmName: 'Studio Contoh',
  clientName: 'PT Sampel Niaga',
  contactName: 'Dewi',
  senderName: 'Andi',
  city: 'Bandung',
  contractReference: 'PKS 014/2025',
};

/** Every slot written out: dates of the plan as they are, everything else harmless words. */
export function writtenSlots(
  assessment: Assessment,
  plan: CommunicationResult,
  language: WordsLanguage,
  country: Country = 'ID',
): Record<string, string | null> {
  const values = slotValues(assessment, plan, country);
  const write = (name: SlotName, value: SlotValue): string | null => {
    const { kind } = slotCatalogue[name];
    if (kind === 'date' || kind === 'month') return value === null ? null : longDate(String(value), language);
    if (kind === 'date-list')
      return value === null
        ? null
        : String(value)
            .split(' ')
            .map((date) => longDate(date, language))
            .join(', ');
    if (name === 'reason')
      return (
        plan.reason &&
        fillTemplate(words[language].reasons[plan.reason][plan.mode === 'renegotiate' ? 'ask' : 'text'], {
          ...names,
          ...typed[language],
        }).text
      );
    return typed[language][name] ?? names[name] ?? (kind === 'text' ? 'Pasal 9' : '12');
  };
  return Object.fromEntries(
    (Object.entries(values) as [SlotName, SlotValue][]).map(([name, value]) => [name, write(name, value)]),
  );
}

/** A text of ours, the document it belongs to, and whether it is a whole paper. */
export type Written = { id: string; doc: ToneDoc; text: string; whole: boolean };

const docOf: Record<LetterChoice['template'], ToneDoc> = {
  mutual: 'mutual',
  notice: 'notice',
  renegotiation: 'renegotiate',
  demand: 'demand',
  invitation: 'script',
  terms: 'mutual',
  team: 'aftercare',
  partners: 'aftercare',
  'transition-plan': 'plan',
  reference: 'aftercare',
  minutes: 'plan',
  handover: 'plan',
  thanks: 'aftercare',
};

/** The letters of a case in one language, filled, each with its short form for a chat. */
export function writtenLetters(
  choices: readonly LetterChoice[],
  slots: Record<string, string | null>,
  language: WordsLanguage,
): Written[] {
  const fill = (lines: readonly string[], blocks: readonly string[]) =>
    fillTemplate(lines.join('\n'), slots, { blocks: new Set(blocks), optional: optionalSlots }).text;
  return choices.flatMap(({ id, template, blocks }) => [
    {
      id,
      doc: docOf[template],
      text: fill(letters[language][template], blocks),
      whole: ['mutual', 'notice', 'renegotiation'].includes(template),
    },
    { id: `${id} chat`, doc: docOf[template], text: fill(chats[language][template], blocks), whole: false },
  ]);
}

/** The script of a case in one language as one text; empty where there is no meeting. */
export function writtenScript(
  input: Parameters<typeof meetingScript>[0],
  slots: Record<string, string | null>,
  language: WordsLanguage,
): Written[] {
  const { script, reasons } = words[language];
  const parts = meetingScript(input).map(({ part, variant }) => {
    const own: Record<string, string> = script[part];
    const template =
      part === 'reason' && variant.startsWith('reason-')
        ? reasons[variant as 'reason-cost'][input.communication.mode === 'renegotiate' ? 'ask' : 'text']
        : own[variant];
    return fillTemplate(template ?? '', slots, { optional: optionalSlots }).text;
  });
  return parts.length === 0
    ? []
    : [
        {
          id: 'script',
          doc: 'script',
          text: parts.join('\n'),
          whole: input.communication.mode !== 'renegotiate',
        },
      ];
}

/** An answer that leaves something open belongs to a proposal, not to a decision. */
const isOpen = (id: string, key: string) =>
  id === 'says-counter-offer' || /Mutual|Renegotiate|Open/.test(key);

/** Answers, short messages, reasons, what to say afterwards and the phrases that the check itself proposes. */
export function writtenPhrases(slots: Record<string, string | null>, language: WordsLanguage): Written[] {
  const { says, messages, reasons, linter } = words[language];
  const fill = (text: string) => fillTemplate(text, slots, { optional: optionalSlots }).text;
  const phrase = (id: string, doc: ToneDoc, text: string): Written => ({
    id,
    doc,
    text: fill(text),
    whole: false,
  });
  return [
    ...Object.entries(says).flatMap(([id, lines]) =>
      Object.entries(lines)
        .filter(([key]) => key.startsWith('answer'))
        .map(([key, text]) => phrase(`${id} ${key}`, isOpen(id, key) ? 'mutual' : 'script', text)),
    ),
    ...Object.entries(messages).map(([id, { text }]) =>
      phrase(id, id === 'invite' || id === 'same-day' ? 'script' : 'aftercare', text),
    ),
    ...Object.entries(reasons).flatMap(([id, { text, bothGain }]) => [
      phrase(id, 'script', text),
      phrase(id, 'script', bothGain),
    ]),
    ...Object.entries(aftercare[language].words.pairs).map(([id, { instead }]) =>
      phrase(id, 'aftercare', instead),
    ),
    ...Object.entries(linter.better).map(([id, text]) => phrase(id, 'script', text)),
  ];
}
