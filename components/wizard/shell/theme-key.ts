/** Where the reader's choice of light or dark is kept; absent means: as the device says. */
export const themeKey = 'berpisah-baik.theme';
