import * as z from 'zod/mini';
import { isIsoDate } from '../calendar/iso-date';

/**
 * Small schemas that the sections share. Every field has a default, so that `assessmentSchema.parse({})` is a
 * valid, empty assessment and an old one parses after fields were added.
 */

/** A fact with a fixed set of answers: `null` not answered yet, `'unknown'` don't know. */
export function choice<const T extends readonly string[]>(...values: T) {
  return z._default(z.union([z.null(), z.literal('unknown'), z.enum(values)]), null);
}

export const yesNo = () => choice('yes', 'no');

/** A number known exactly, not yet answered or unknown. */
export function fact(min: number, max: number) {
  return z._default(
    z.union([z.null(), z.literal('unknown'), z.number().check(z.gte(min), z.lte(max))]),
    null,
  );
}

/** A fact counted in whole units, such as days. */
export function wholeFact(min: number, max: number) {
  return z._default(z.union([z.null(), z.literal('unknown'), z.int().check(z.gte(min), z.lte(max))]), null);
}

/** A setting that always has a value. */
export function setting(min: number, max: number, fallback: number) {
  return z._default(z.number().check(z.gte(min), z.lte(max)), fallback);
}

export function wholeSetting(min: number, max: number, fallback: number) {
  return z._default(z.int().check(z.gte(min), z.lte(max)), fallback);
}

/** A calendar date `YYYY-MM-DD`, or null. */
export const isoDate = () =>
  z._default(z.nullable(z.string().check(z.refine(isIsoDate, { error: 'not-a-date' }))), null);

/** A list of calendar dates. */
export const isoDates = (most: number) =>
  z._default(
    z.array(z.string().check(z.refine(isIsoDate, { error: 'not-a-date' }))).check(z.maxLength(most)),
    [],
  );

/** Free text of the user, capped so that a link stays short. */
export const text = (max = 300) => z._default(z.string().check(z.maxLength(max)), '');

/** An object whose fields all have defaults, itself defaulting to them. */
export function section<T extends z.core.$ZodLooseShape>(shape: T) {
  return z.prefault(z.object(shape), {} as never);
}
