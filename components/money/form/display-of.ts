import { firstEight, moreSections, type Display } from './questions-catalogue';

/** How a figure is written, asked in this case or not; null for what is no figure. */
export function displayOf(path: string): Display | null {
  const first = firstEight.find((question) => question.path === path);
  if (first) return first.display;
  for (const { questions, rest = [] } of moreSections) {
    for (const question of [...questions, ...rest]) {
      if (question.kind !== 'own' && question.path === path && 'display' in question) return question.display;
    }
  }
  return null;
}
