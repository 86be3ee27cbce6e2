import { literalPattern } from '../communication/linter/patterns';
import { fileNamePart } from '../export/file-name';

/** A name and what stands in its place. */
export type Alias = { name: string; alias: string };

/** A shorter name would be found in ordinary words. */
const shortestName = 3;
const legalForm = /^(?:PT|CV|UD|Firma|Koperasi|Yayasan)\.?\s+|,?\s+(?:Tbk|Ltd|Inc|LLC|GmbH)\.?$/giu;

/**
 * The names to be covered, the longest first: each as it was written, and without its legal form.
 *
 * @example aliasesOf(['PT Sinar Abadi'], (n) => `Klien ${n}`)
 * // [{ name: 'PT Sinar Abadi', alias: 'Klien 1' }, { name: 'Sinar Abadi', alias: 'Klien 1' }]
 */
export function aliasesOf(names: readonly string[], aliasOf: (number: number) => string): Alias[] {
  const given = [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '');
  const all = given.flatMap((name, index) => {
    const forms = [...new Set([name, name.replace(legalForm, '').trim()])];
    return forms.map((form) => ({ name: form, alias: aliasOf(index + 1) }));
  });
  return all.filter(({ name }) => name.length >= shortestName).sort((a, b) => b.name.length - a.name.length);
}

/** A text with every name covered, however it is capitalised. */
export function maskNames(text: string, aliases: readonly Alias[]): string {
  return aliases.reduce((masked, { name, alias }) => masked.replace(literalPattern(name), alias), text);
}

/**
 * The name of a file, as `fileName` makes it, with every name covered.
 *
 * @example maskFileName('berpisah-baik-pt-sinar-abadi-2026-11-24.xlsx', aliasesOf(['PT Sinar Abadi'], (n) => `Klien ${n}`))
 * // 'berpisah-baik-klien-1-2026-11-24.xlsx'
 */
export function maskFileName(file: string, aliases: readonly Alias[]): string {
  const parts = aliases.map(({ name, alias }) => ({ name: fileNamePart(name), alias: fileNamePart(alias) }));
  return maskNames(
    file,
    parts.filter(({ name }) => name !== ''),
  );
}
