/** Widths of our font's letters as shares of its size, measured in a browser and rounded up a little. */
const letterWidths: readonly (readonly [RegExp, number])[] = [
  [/[ \u00a0ijl.,:;|’‘]/u, 0.3],
  [/[frt()–-]/u, 0.4],
  [/[mwMW%]/u, 0.89],
  [/[A-Z−+]/u, 0.69],
];
const otherWidth = 0.6;

/** About how wide a text is drawn, in the units of its font size. Enough to choose a side for a label. */
export function approximateWidth(text: string, fontSize = 13): number {
  let width = 0;
  for (const letter of text) {
    width += letterWidths.find(([letters]) => letters.test(letter))?.[1] ?? otherWidth;
  }
  return width * fontSize;
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
    edge = placed[index] + half;
  }
  edge = bottom;
  for (const index of order.toReversed()) {
    const half = heights[index]! / 2;
    placed[index] = Math.min(placed[index]!, edge - half);
    edge = placed[index] - half;
  }
  return placed;
}
