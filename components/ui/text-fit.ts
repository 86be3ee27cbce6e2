/** The mean width of a letter of our font, as a share of its size. */
const meanLetter = 0.56;

/** About how wide a text is drawn, in the units of its font size. Enough to choose a side for a label. */
export function approximateWidth(text: string, fontSize = 13): number {
  return text.length * fontSize * meanLetter;
}

/** Breaks a text into lines no wider than `width`; a word is never broken. */
export function wrapText(text: string, width: number, fontSize = 13): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && approximateWidth(`${last} ${word}`, fontSize) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/**
 * Moves labels apart so that none stands on another: keeps their order, moves each as little as a single sweep
 * down and one back up allow. `heights` are the rooms they need; positions are their middles.
 */
export function spreadLabels(
  middles: readonly number[],
  heights: readonly number[],
  top: number,
  bottom: number,
): number[] {
  const order = middles.map((_, index) => index).sort((a, b) => middles[a]! - middles[b]!);
  const placed = [...middles];
  let edge = top;
  for (const index of order) {
    const half = heights[index]! / 2;
    placed[index] = Math.max(placed[index]!, edge + half);
    edge = placed[index]! + half;
  }
  edge = bottom;
  for (const index of order.toReversed()) {
    const half = heights[index]! / 2;
    placed[index] = Math.min(placed[index]!, edge - half);
    edge = placed[index]! - half;
  }
  return placed;
}
