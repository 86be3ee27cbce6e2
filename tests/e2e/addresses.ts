import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';

const built = readdirSync('out', { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
);

/** The address of every page that was built, so that a new page is walked from its first day. */
const addresses = built
  .filter((path) => path.endsWith('index.html') && !/^(404|_)/.test(path))
  .map((path) => (path === 'index.html' ? '/' : `/${dirname(path)}/`))
  .sort();

/** The pages of the walk in one language. */
export const addressesIn = (locale: string) => addresses.filter((path) => path.startsWith(`/${locale}/`));
