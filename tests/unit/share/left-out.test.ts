import { expect, test } from 'vitest';
import { assessmentSchema, emptyAssessment } from '@/lib/assessment/schema';
import { leaveOutAftercare } from '@/lib/share/aftercare-view';
import { asRatios } from '@/lib/share/ratios';
import { redact } from '@/lib/share/views';

test('other clients become letters, as many as there are: Z is followed by AA', () => {
  const otherClients = Array.from({ length: 30 }, (_, index) => ({
    name: `Client ${index}`,
    revenue: 1,
    sameOwnerAs: index === 29 ? ' Client 27 ' : '',
  }));
  const { firm } = redact(assessmentSchema.parse({ firm: { otherClients } }), { view: 'anonymous' });
  const names = firm.otherClients.map(({ name }) => name);
  expect(names.slice(0, 2)).toEqual(['A', 'B']);
  expect(names.slice(25, 28)).toEqual(['Z', 'AA', 'AB']);
  expect(firm.otherClients[29]!.sameOwnerAs).toBe('AB');
  expect(firm.otherClients[0]!.sameOwnerAs).toBe('');
});

test('aftercare loses what a topic tells, and keeps the rest', () => {
  const full = () =>
    Object.assign(emptyAssessment().aftercare, {
      publicLine: 'line',
      proof: 'proof',
      receivables: { r1: { label: 'Invoice 7', amount: 5 } },
      rules: { r1: { text: 'own words' } },
      dutyOwners: { d: 'Sari' },
    });
  const without = (...left: Parameters<typeof leaveOutAftercare>[1]) => {
    const aftercare = full();
    leaveOutAftercare(aftercare, left);
    return aftercare;
  };
  const { publicLine, dutyOwners, receivables } = emptyAssessment().aftercare;
  expect(without()).toEqual(full());
  expect(without('names')).toEqual({
    ...full(),
    dutyOwners,
    receivables: { r1: { label: '', amount: 5 } },
  });
  expect(without('texts')).toEqual({ ...full(), publicLine, proof: '', rules: { r1: { text: '' } } });
  expect(without('contract')).toEqual({ ...full(), receivables });
});

test('the measure is the fee, or else the first amount that is known', () => {
  const cash = (input: Parameters<typeof assessmentSchema.parse>[0]) =>
    asRatios(assessmentSchema.parse(input)).firm.cash;
  expect(cash({ client: { fee: 50 }, firm: { otherRevenue: 10, cash: 200 } })).toBe(400);
  expect(cash({ client: { fee: { likely: 50, sure: 'close' } }, firm: { cash: 200 } })).toBe(400);
  expect(cash({ client: { fee: null }, firm: { otherRevenue: 100, cash: 200 } })).toBe(200);
  expect(cash({ client: { fee: 'unknown' }, firm: { payroll: 400, cash: 200 } })).toBe(50);
  expect(cash({ firm: { cash: 200 } })).toBe(100);
  expect(cash({ firm: { cash: 0 } })).toBe(0);
});

test('an invoice of which the amount is not known stays so among ratios', () => {
  const aftercare = { receivables: { r1: { amount: null }, r2: { amount: 25 } } };
  const { receivables } = asRatios(assessmentSchema.parse({ client: { fee: 50 }, aftercare })).aftercare;
  expect(Object.values(receivables).map(({ amount }) => amount)).toEqual([null, 50]);
});
