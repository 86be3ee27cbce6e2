import { stepIds, type StepId } from '@/lib/assessment/ids-catalogue';
import type { Locale } from '@/lib/messages/locales';

/** The pages of the walk: the five steps and the result. */
export type StepName = StepId | 'result';

/** Any page of the product that has a name in its address; the landing page has none. */
export type PageName = StepName | 'method' | 'import' | null;

export const stepNames: readonly StepName[] = [...stepIds, 'result'];

export function pageAddress(locale: Locale, page: PageName): string {
  return page === null ? `/${locale}/` : `/${locale}/${page}/`;
}
