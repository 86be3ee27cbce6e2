import type { Country } from '../calendar/working-days';
import type { Assessment } from './schema';

/** Whose holidays count: Indonesia's, unless the contract is under another law in another currency. */
export function countryOf({ currency, contract }: Pick<Assessment, 'currency' | 'contract'>): Country {
  return currency === 'IDR' || contract.governingLaw === 'indonesia' ? 'ID' : 'other';
}
