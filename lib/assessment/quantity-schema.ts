import * as z from 'zod/mini';
import { sureLevels, type QuantitySpec } from './quantity';

function within(spec: QuantitySpec) {
  return z.number().check(z.gte(spec.min), z.lte(spec.max));
}

/** The zod schema of one quantity, limited to the range its spec allows. */
function quantitySchema(spec: QuantitySpec) {
  const number = within(spec);
  const origin = z.optional(z.literal('imported'));
  return z._default(
    z.union([
      z.null(),
      z.literal('unknown'),
      number,
      z.object({ likely: number, sure: z.enum(sureLevels), origin }),
      z.object({ low: number, likely: number, high: number, origin }).check(
        z.refine((range) => range.low <= range.likely && range.likely <= range.high, {
          error: 'range-order',
        }),
      ),
    ]),
    null,
  );
}

/** Schemas for a whole section of the catalogue, key by key. */
export function quantityShape<T extends Record<string, QuantitySpec>>(specs: T) {
  return Object.fromEntries(Object.entries(specs).map(([key, spec]) => [key, quantitySchema(spec)])) as {
    [K in keyof T]: ReturnType<typeof quantitySchema>;
  };
}
