'use client';

import { CostLines } from './cost-lines';
import { Clauses, DemandDates } from './contract-forms';
import { OtherClients } from './other-clients';
import { PlannedItems } from './planned-items';
import type { OwnFormId } from './questions-catalogue';
import { CurrencyChoice, HorizonChoice, ThrMonth } from './setting-forms';

const forms: Record<OwnFormId, () => React.ReactNode> = {
  'cost-lines': CostLines,
  'planned-items': PlannedItems,
  'other-clients': OtherClients,
  'demand-dates': DemandDates,
  clauses: Clauses,
  'thr-month': ThrMonth,
  currency: CurrencyChoice,
  horizon: HorizonChoice,
};

/** The parts of the form that are no single question. */
export function OwnFormField({ id }: { id: OwnFormId }) {
  const Form = forms[id];
  return <Form />;
}
