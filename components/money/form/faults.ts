import type { Quantity } from '@/lib/assessment/quantity';
import type { Assessment } from '@/lib/assessment/schema';
import type { Format } from '@/components/wizard/use-format';
import { entryOf, likelyOf, readEntry, readFigure, type Fault } from './entry';
import { valueAt, type Path } from './paths';
import { firstEight, moreSections, type Display, type Question } from './questions-catalogue';
import { readTyped } from './reading';

/** Something to be put right before going on, at the control with this id. */
export type Problem = { id: string } & (
  | { code: 'figure'; path: Path; display: Display; fault: Fault }
  | { code: 'impossibleParts'; part: number; whole: number }
  | { code: 'ownerPay'; part: number; whole: number }
  | { code: 'dateOrder'; start: string; end: string }
  | { code: 'plannedOrder'; from: number; to: number }
  | { code: 'lineFigure'; display: Display }
  | { code: 'lineAmount' }
);

type Drafts = Readonly<Record<string, string>>;
export type Answers = { assessment: Assessment; drafts: Drafts; format: Format };

/** Every question that is asked in this case, in the order of the page. */
export function askedQuestions(assessment: Assessment): Question[] {
  return moreSections
    .flatMap(({ questions, rest = [] }) => [...questions, ...rest])
    .filter(({ when }) => !when || when(assessment));
}

/** The uncertain figures asked, the eight first. */
export function askedQuantities(assessment: Assessment): { path: Path; display: Display }[] {
  const more = askedQuestions(assessment).filter((question) => question.kind === 'quantity');
  return [...firstEight, ...more];
}

/** All that is to be put right, from top to bottom. Unknown is never wrong; unread and impossible is. */
export function problemsOf(answers: Answers): Problem[] {
  return [
    ...firstEight.flatMap(({ path, display }) => quantityProblem(answers, path, display, true)),
    ...partProblems(answers),
    ...askedQuestions(answers.assessment).flatMap((question) => questionProblem(answers, question)),
  ];
}

function questionProblem(answers: Answers, question: Question): Problem[] {
  const { assessment, drafts, format } = answers;
  if (question.kind === 'quantity') return quantityProblem(answers, question.path, question.display, false);
  if (question.kind === 'own') return listProblems(answers, question.id);
  if (question.kind === 'fact' || question.kind === 'setting') {
    const { path, display } = question;
    const text = drafts[path]?.trim();
    if (!text) return [];
    const most = question.kind === 'fact' ? question.max : undefined;
    const fault = readFigure(text, path, display, format, most);
    return typeof fault === 'object' ? [{ id: path, code: 'figure', path, display, fault }] : [];
  }
  return question.kind === 'date' && question.path === 'contract.endDate' ? dateOrder(assessment) : [];
}

function quantityProblem(
  { assessment, drafts, format }: Answers,
  path: Path,
  display: Display,
  isFirst: boolean,
) {
  const quantity = valueAt(assessment, path) as Quantity;
  const entry = entryOf(quantity, path, drafts, display, format);
  const read = readEntry(entry, path, display, format);
  const found = (id: string, fault: Fault): Problem[] => [{ id, code: 'figure', path, display, fault }];
  if (read.kind === 'fault') return found(read.at === 'likely' ? path : `${path}.${read.at}`, read.fault);
  if (isFirst && quantity === null && read.kind === 'empty') return found(path, { code: 'missing' });
  return [];
}

function partProblems({ assessment }: Answers): Problem[] {
  const { client, firm } = assessment;
  const problems: Problem[] = [];
  const fee = likelyOf(client.fee);
  const through = likelyOf(client.passThrough);
  if (fee !== null && through !== null && through > fee) {
    problems.push({ id: 'client.passThrough', code: 'impossibleParts', part: through, whole: fee });
  }
  const payroll = likelyOf(firm.payroll);
  const owner = likelyOf(firm.ownerPay);
  if (payroll !== null && owner !== null && owner > payroll) {
    problems.push({ id: 'firm.ownerPay', code: 'ownerPay', part: owner, whole: payroll });
  }
  return problems;
}

function dateOrder({ contract: { startDate, endDate } }: Assessment): Problem[] {
  if (!startDate || !endDate || startDate <= endDate) return [];
  return [{ id: 'contract.endDate', code: 'dateOrder', start: startDate, end: endDate }];
}

const lineDisplays: Record<string, Display> = {
  amount: 'money-month',
  revenue: 'money-month',
  passThrough: 'money-month',
  avoidableShare: 'percent',
  lagMonths: 'months',
};

function listProblems({ assessment, drafts, format }: Answers, id: string): Problem[] {
  const lists = {
    'cost-lines': ['client.costLines', assessment.client.costLines.map(({ amount }) => amount)],
    'planned-items': ['firm.planned', assessment.firm.planned.map(({ amount }) => amount)],
    'other-clients': ['firm.otherClients', assessment.firm.otherClients.map(({ revenue }) => revenue)],
  } as const;
  if (!(id in lists)) return [];
  const [path, amounts] = lists[id as keyof typeof lists];
  const key = path === 'firm.otherClients' ? 'revenue' : 'amount';
  const unread = Object.entries(drafts).flatMap(([draft, text]): Problem[] => {
    const display = lineDisplays[draft.split('.').at(-1) ?? ''];
    if (!draft.startsWith(`${path}.`) || !display || !text.trim()) return [];
    const typed = readTyped(text, display, format);
    const isZero = typed.kind === 'value' && typed.value === 0;
    return isZero ? [] : [{ id: draft, code: 'lineFigure', display }];
  });
  const empty = amounts.flatMap((amount, index): Problem[] => {
    const line = `${path}.${index}.${key}`;
    return amount > 0 || unread.some((problem) => problem.id === line)
      ? []
      : [{ id: line, code: 'lineAmount' }];
  });
  return [...unread, ...empty, ...(id === 'planned-items' ? plannedOrder(assessment) : [])];
}

function plannedOrder({ firm }: Assessment): Problem[] {
  return firm.planned.flatMap(({ fromMonth: from, toMonth: to }, index): Problem[] =>
    to < from ? [{ id: `firm.planned.${index}.toMonth`, code: 'plannedOrder', from, to }] : [],
  );
}
