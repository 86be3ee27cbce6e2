import { compareSharedSamples, hasSharedSamples } from './shared-samples';

/** Prints each shared sample with what came out against what must; for `npm run imports`. */
const comparisons = compareSharedSamples();
for (const { name, compared, wrong } of comparisons) {
  console.log(
    `${wrong.length === 0 ? 'ok ' : 'NO '} ${name}: ${compared.length} figures (${compared.join(', ')})`,
  );
  for (const { key, expected, found } of wrong) {
    console.log(`    ${key}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
  }
}
if (!hasSharedSamples) console.log('The folder of shared samples is not here: nothing to compare.');
const right = comparisons.filter(({ wrong }) => wrong.length === 0).length;
console.log(`${right} of ${comparisons.length} as expected`);
if (right < comparisons.length) process.exitCode = 1;
