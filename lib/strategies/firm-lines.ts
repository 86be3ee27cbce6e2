/** First in at least so many of 100 draws counts as firm; fewer than so many and it is a leaning only. Own judgement. */
export const firmLines = { firm: 0.8, leaning: 0.6 } as const;
