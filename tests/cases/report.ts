import { comparePublished, scoreOf, verdicts, type Compared, type Score } from './compare';

/** Says how the product judges the published cases. Its last line is for machines as much as for people. */
const line = ({ wrong, acceptable, exact, judged }: Score) =>
  `clearly wrong: ${wrong}; acceptable: ${acceptable} of ${judged}; exact: ${exact} of ${judged}`;

function verdictOn({ found, expected, acceptable, wrong }: Compared): string {
  if (found === null) return 'nothing to judge by';
  if (found === expected) return 'exact';
  if (acceptable.includes(found)) return 'acceptable';
  return wrong.includes(found) ? 'CLEARLY WRONG' : 'not acceptable';
}

const compared = comparePublished();
for (const one of compared) {
  console.log(
    `${one.id}  ${(one.found ?? '–').padEnd(8)} advised: ${one.expected.padEnd(8)} ${verdictOn(one)}`,
  );
}
console.log('');
for (const verdict of verdicts) {
  const own = compared.filter(({ expected }) => expected === verdict);
  console.log(`advised ${verdict.padEnd(8)} ${line(scoreOf(own))}`);
}
for (const verdict of verdicts) {
  console.log(`always ${verdict.padEnd(9)} ${line(scoreOf(compared, () => verdict))}`);
}
console.log(`core cases       ${line(scoreOf(compared.filter(({ isCore }) => isCore)))}`);
console.log(
  `\n${compared.length - scoreOf(compared).judged} cases hold nothing to judge by and are left out.`,
);
console.log(line(scoreOf(compared)));
