import { strFromU8, unzipSync } from 'fflate';
import { createTranslator } from 'next-intl';
import { letterBlocks, type LetterChoice } from '../../lib/communication/letters';
import { paperText, type PaperForm } from '../../lib/communication/paper-text';
import { docxBytes } from '../../lib/export/docx/docx';
import chatsEn from '../../lib/messages/chats/en.json';
import chatsId from '../../lib/messages/chats/id.json';
import communicationEn from '../../lib/messages/en/communication.json';
import communicationId from '../../lib/messages/id/communication.json';
import lettersEn from '../../lib/messages/letters/en.json';
import lettersId from '../../lib/messages/letters/id.json';
import type { AssessmentInput } from '../../lib/assessment/schema';
import { papersOf, type Case } from './papers';

export type PaperLanguage = 'id' | 'en';

const templates = {
  id: { letters: lettersId, chats: chatsId },
  en: { letters: lettersEn, chats: chatsEn },
};
const communication = { id: communicationId, en: communicationEn };

const translator = createTranslator as unknown as (options: {
  locale: PaperLanguage;
  messages: object;
}) => (key: string, values?: Record<string, string | number>) => string;

/** What says the words of a language, as in the browser. */
export const sayIn = (locale: PaperLanguage) => translator({ locale, messages: communication[locale] });

/** Everything that a careful owner can fill in. */
export const fullCase: AssessmentInput = {
  firmName: 'Studio Contoh & Rekan',
  clientName: 'PT Sampel <Niaga> "Jaya"',
  client: { fee: 85_000_000, overdueAmount: 45_011_000, paidHours: 80, unpaidHours: 32 },
  renegotiation: { uplift: 0.2 },
  replacement: { rate: 400_000 },
  exit: { transitionMonths: 3 },
  contract: {
    convenienceClause: 'yes',
    noticeDays: 60,
    noticeFrom: 'sending',
    title: 'Perjanjian Kerja Sama',
    number: '014/PKS/2025',
    startDate: '2025-03-01',
    terminationClause: 'Pasal 9 ayat (1)',
    termClause: 'Pasal 2',
    renewalClause: 'Pasal 3',
    penaltyKind: 'fixed',
    penaltyAmount: 10_000_000,
    deposit: 5_000_000,
    noticeAddress: 'Jl. Merdeka 1, Jakarta',
  },
  communication: {
    honorific: 'ibu',
    contactName: "Dewi O'Hara",
    contactTitle: 'Direktur Pemasaran',
    senderName: 'Andi Pratama',
    senderTitle: 'Direktur',
    firmAddress: 'Jl. Kaliurang 5, Sleman',
    firmEmail: 'halo@contoh.id',
    bankAccount: 'BCA 123456 a.n. Studio Contoh',
    city: 'Sleman',
    meetingTime: '10.00 WIB',
    meetingPlace: 'kantor klien',
    handoverContact: 'Sari',
    specificThanks: 'kepercayaan pada peluncuran tahun lalu',
    openWork: 'laporan Mei dan dua halaman kampanye',
    transitionOffer: 'dokumentasi lengkap dan pembekalan penerus',
    transitionHours: 8,
  },
};

/** Each paper of a case in one language and form, with its text and what is missing. */
export function writtenPapers(
  fields: AssessmentInput,
  language: PaperLanguage,
  form: PaperForm = 'letter',
  more: Case = {},
) {
  const papers = papersOf(fields, more);
  const words = { locale: language, currency: 'IDR', say: sayIn(language) };
  const source = { ...papers, words, templates: templates[language] };
  const write = (choice: LetterChoice) => ({ ...choice, ...paperText(choice, form, source) });
  return { ...papers, written: letterBlocks(papers).map(write) };
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The text of a .docx as a reader of its own finds it: one line a paragraph, cells of a row too. */
export function textOfDocx(bytes: Uint8Array): string {
  const file = unzipSync(bytes)['word/document.xml'];
  if (!file) throw new Error('no word/document.xml');
  const paragraphs = strFromU8(file).match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const text = (paragraph: string) =>
    (paragraph.match(/<w:t [^>]*>[^<]*<\/w:t>|<w:tab\/>/g) ?? [])
      .map((part) => (part === '<w:tab/>' ? '\t' : part.replace(/<[^>]*>/g, '')))
      .join('')
      .replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity);
  return paragraphs.map(text).join('\n');
}

/** The paper as a file. */
export const fileOf = (text: string, locale: PaperLanguage, letterhead = '') =>
  docxBytes({ title: 'Paper', text, locale, letterhead, madeOn: '2026-11-24' });
