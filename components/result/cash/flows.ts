/** Money that comes in and money that goes out, in the order of the recursion. */
export const flows = [
  ['collectedClient', 1],
  ['collectedOthers', 1],
  ['collectedReplacement', 1],
  ['variable', -1],
  ['payroll', -1],
  ['thr', -1],
  ['fixed', -1],
  ['tax', -1],
  ['debt', -1],
  ['oneOff', -1],
] as const;
