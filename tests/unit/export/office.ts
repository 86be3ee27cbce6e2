import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The version of LibreOffice on this machine; null if there is none. */
export function officeVersion(): string | null {
  const asked = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  return asked.status === 0 ? (/LibreOffice [\d.]+/.exec(asked.stdout)?.[0] ?? 'LibreOffice') : null;
}

/** Lets LibreOffice open workbooks, reckon them anew and save them; in the order given. */
export const recalculated = (books: readonly Uint8Array[]): Uint8Array[] =>
  converted(
    books.map((bytes) => ({ bytes })),
    'xlsx',
    'xlsx',
  );

/** Lets LibreOffice open files of one kind and save them as another, all in one go; in the order given. */
export function converted(files: readonly { bytes: Uint8Array }[], from: string, to: string): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const names = files.map(({ bytes }, index) => {
      const name = `file-${index}`;
      writeFileSync(join(folder, `${name}.${from}`), bytes);
      return name;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const paths = names.map((name) => join(folder, `${name}.${from}`));
    const out = join(folder, 'out');
    const run = spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, ...paths], {
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`soffice stopped: ${run.stderr}`);
    return names.map((name) => readFileSync(join(out, `${name}.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
