'use client';

import { encode } from 'uqr';

/** Modules of quiet around the code, as the standard asks (ISO/IEC 18004). */
const quiet = 4;
/** 117 modules a side: on a phone’s screen another phone still tells them apart. */
const largest = 25;

type QrCodeProps = {
  text: string;
  /** What the picture is, for a screen reader. */
  label: string;
};

/** A text of at most 1,273 bytes of UTF-8 as a QR code, dark on light in every theme: many cameras don’t read it the other way round. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, data } = encode(text, { ecc: 'L', boostEcc: true, border: quiet, maxVersion: largest });
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} className="qr-light" />
      <path className="qr-dark" d={data.map(rowPath).join('')} />
    </svg>
  );
}

/** One row: each run of dark modules as a rectangle one module high. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x] || row[x - 1]) continue;
    let end = x;
    while (row[end]) end++;
    path += `M${x} ${y}h${end - x}v1h${x - end}z`;
  }
  return path;
}
