import { fuzzLinks } from './arbitrary-link';

/** The first part of `npm run fuzz`: a million links that nobody made. */
const runs = 1_000_000;
const begun = process.hrtime.bigint();
const { accepted } = fuzzLinks(runs);
const seconds = Number((process.hrtime.bigint() - begun) / 1_000_000n) / 1000;
console.log(
  `${runs} links in ${seconds.toFixed(0)} s: none threw; ${accepted} forged ones read as what they say.`,
);
