import type { Country } from '../calendar/working-days';
import { hiddenCurrency } from './hidden-currency';
import type { Assessment } from './schema';

/** Whose holidays count: Indonesia's, unless the contract is under another law in another currency. */
export function countryOf({ currency, contract }: Pick<Assessment, 'currency' | 'contract'>): Country {
  const isAtHome = currency === 'IDR' || currency === hiddenCurrency.home;
  return isAtHome || contract.governingLaw === 'indonesia' ? 'ID' : 'other';
}
