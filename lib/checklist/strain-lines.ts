/** Decision lines (ruling R30; the 1979 client form mirrored, not calibrated) and the line at which one group weighs alone. */
export const strainLines = { strained: 30, severe: 70, group: 75 } as const;
