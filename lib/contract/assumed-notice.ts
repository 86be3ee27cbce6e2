/** Notice while the contract's own is unknown, calendar days in all. Own judgement, 2026-11-23. By itself, without the calendar. */
export const assumedNoticeDays = 30;
