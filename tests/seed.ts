import fc from 'fast-check';

/**
 * Every run of `npm test` draws the same cases, so that a red one speaks of the change under test. `npm run fuzz`
 * draws others each time (docs/decisions/0036-the-same-cases-in-every-run.md).
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_124) });
