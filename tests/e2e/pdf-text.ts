import { extractText, getDocumentProxy } from 'unpdf';

/** The words of a PDF in the order in which they stand, without any spaces: where lines break is the printer’s affair. */
export async function pdfText(pdf: Buffer): Promise<{ text: string; pages: number }> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text, totalPages } = await extractText(document, { mergePages: true });
  return { text: squeezed(text), pages: totalPages };
}

export const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
