/** First in at least so many of 100 draws counts as firm; fewer than so many and it is a leaning only. Own judgement. */
export const firmLines = { firm: 0.8, leaning: 0.6 } as const;

/**
 * Share of the questions by weight from which on so little is open that drawing the open answers says more than what the
 * given ones are about. Own judgement (docs/decisions/0038).
 */
export const nearlyAnswered = 0.75;

/** Whether a share reaches a line as it is read, in whole hundredths: “80 of 100” is never called less than 80. */
export const reaches = (share: number, line: number): boolean =>
  Math.round(share * 100) >= Math.round(line * 100);
