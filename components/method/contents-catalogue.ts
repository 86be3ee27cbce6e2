import type { Messages } from '@/lib/messages/load';

export type SectionId = keyof Messages['method']['sections'];

/** The order of the page: five chapters of sections; the tables, the words and the sources follow. */
export const chapters = [
  {
    id: 'relationship',
    sections: ['two-questions', 'strain', 'lines', 'weights', 'red-flags', 'take-today'],
  },
  {
    id: 'money',
    sections: [
      'relevant-cost',
      'concentration',
      'cash',
      'limits-of-cash',
      'staying',
      'staff',
      'options-money',
      'replacement',
      'results',
      'approximation',
      'what-matters',
    ],
  },
  { id: 'choice', sections: ['ranking', 'robustness', 'walk-away', 'verdict', 'confidence', 'money-limit'] },
  { id: 'law', sections: ['law-route', 'words', 'privacy'] },
  { id: 'limits', sections: ['disagreements', 'not-modelled'] },
] as const satisfies readonly { id: string; sections: readonly SectionId[] }[];

/** What follows the chapters. */
export const tables = ['defaults', 'thresholds', 'dates'] as const;
export const reference = ['symbols', 'glossary', 'sources', 'about'] as const;
