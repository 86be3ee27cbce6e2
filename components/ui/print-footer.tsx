'use client';

import { useEffect } from 'react';

/**
 * Words at the foot of every printed page, left of the page number. They belong to the case, so no style file can
 * hold them, and the page's policy allows no style in the page: the rule is handed to the document as an object.
 */
export function PrintFooter({ text }: { text: string }) {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { @bottom-left {
      content: ${cssString(text)};
      padding-left: 19mm;
      font: 400 7.5pt 'Plus Jakarta Sans Variable', sans-serif;
      color: #4d5468;
    } }`);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [text]);
  return null;
}

/** Quotes a text for a style sheet; what could end the string is written as its code. */
function cssString(text: string): string {
  const escaped = text.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}
