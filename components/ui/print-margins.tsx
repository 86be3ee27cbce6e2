'use client';

import { useEffect } from 'react';

type PrintMarginsProps = {
  /** At the head of the first page, which has its title below. */
  firstHead: string;
  /** At the head of every other page. */
  head: string;
  /** At the foot of every page, on the left. */
  foot: string;
  /** At the foot on the right, as the texts before, between and after the two numbers: “Page ”, “ of ”, “”. */
  numbers: readonly [before: string, between: string, after: string];
};

/**
 * The running head and foot of the printed pages. They belong to the case, so no style file can hold them, and the
 * page's policy allows no style in the page: the rules are handed to the document as an object.
 */
export function PrintMargins({ firstHead, head, foot, numbers }: PrintMarginsProps) {
  const [before, between, after] = numbers.map(cssString);
  const count = `${before} counter(page) ${between} counter(pages) ${after}`;
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      @page {
        @top-left { content: ${cssString(head)}; }
        @bottom-left { content: ${cssString(foot)}; }
        @bottom-right { content: ${count}; }
      }
      @page :first { @top-left { content: ${cssString(firstHead)}; } }`);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [firstHead, head, foot, count]);
  return null;
}

/** Quotes a text for a style sheet; what could end the string is written as its code. */
function cssString(text: string): string {
  const escaped = text.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}
