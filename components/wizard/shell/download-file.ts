import { shownFileName } from '../privacy/veil';

/** Hands something to the reader as a file. */
export function downloadFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = shownFileName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
