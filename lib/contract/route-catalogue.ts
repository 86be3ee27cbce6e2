/**
 * Every reason that the legal route gives, by what it does: `why` a way is open, what `blocks` it, or what to `note`
 * before using it. A way is open exactly if nothing blocks it.
 */
export const routeReasons = {
  'mutual-first': 'why',
  'lapse-near': 'why',
  'lapse-later': 'why',
  'lapse-indefinite': 'blocks',
  'lapse-no-end-date': 'blocks',
  'contract-ended': 'blocks',
  'renewal-missed': 'blocks',
  'renewal-deadline-assumed': 'note',
  'clause-found': 'why',
  'clause-none': 'blocks',
  'clause-unclear': 'blocks',
  'clause-unknown': 'blocks',
  'notice-assumed': 'note',
  'penalty-agreed': 'note',
  'cause-clause-found': 'why',
  'cause-clause-none': 'blocks',
  'cause-clause-unknown': 'blocks',
  'demand-missing': 'blocks',
  'cure-unknown': 'blocks',
  'cure-running': 'blocks',
  'cure-over': 'why',
  'waiver-unsettled': 'note',
  'waiver-none': 'note',
  'waiver-unknown': 'note',
  'court-last': 'why',
  'lawyer-first': 'note',
} as const satisfies Record<string, RouteReasonKind>;

export type RouteReasonKind = 'why' | 'blocks' | 'note';
export type RouteReason = keyof typeof routeReasons;
