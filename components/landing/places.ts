/** Places on the first page that its own links lead to. */
export const examplesPlace = 'examples';
