'use client';

import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { blocksOfPaper, type Block } from '@/lib/export/docx/blocks';

type Props = { text: string; letterhead: string; lang: string; onPrinted: () => void };

/** One paper alone on the sheet: laid over nothing on the screen, and the only thing that is printed. */
export function PrintSheet({ text, letterhead, lang, onPrinted }: Props) {
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', onPrinted);
  }, [onPrinted]);
  return createPortal(
    <div className="print-sheet" lang={lang}>
      {blocksOfPaper(text, letterhead).map((block, index) => (
        <PrintBlock key={index} block={block} />
      ))}
    </div>,
    document.body,
  );
}

function PrintBlock({ block }: { block: Block }) {
  const className = `print-${block.kind} print-after-${block.after}`;
  switch (block.kind) {
    case 'table':
      return (
        <table className={className}>
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'field':
      return (
        <p className={className}>
          <span>{block.label}</span>
          <span>: {block.text}</span>
        </p>
      );
    case 'columns':
      return (
        <p className={className}>
          <span>{block.left}</span>
          <span>{block.right}</span>
        </p>
      );
    case 'rule':
    case 'write-here':
      return <p className={className} />;
    case 'point':
      return (
        <p className={className}>
          <span>{block.number}.</span>
          <span>{block.text}</span>
        </p>
      );
    default:
      return <p className={className}>{block.text}</p>;
  }
}
