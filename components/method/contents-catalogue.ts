import type { Messages } from '@/lib/messages/load';

export type SectionId = keyof Messages['method']['sections'] | keyof Messages['calculation']['sections'];

/** The order of the page: chapters of sections; the tables, the words and the sources follow. */
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
      'taxes',
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
  { id: 'law', sections: ['law-route', 'words', 'tone'] },
  { id: 'after', sections: ['check-ins', 'forecast', 'pipeline', 'week', 'mix'] },
  { id: 'files', sections: ['privacy', 'sharing', 'passphrase', 'import', 'backup'] },
  { id: 'limits', sections: ['not-modelled', 'cannot', 'disagreements'] },
] as const satisfies readonly { id: string; sections: readonly SectionId[] }[];

/** What follows the chapters. */
export const tables = ['defaults', 'thresholds', 'dates'] as const;
export const reference = ['symbols', 'glossary', 'sources', 'about'] as const;
