'use client';

import dynamic from 'next/dynamic';
import { useCallback, useState } from 'react';
import type { EvaluationOutcome } from '@/components/wizard/state/use-evaluation';
import type { PrintForm, PrintedProps } from './printed-document';

/** It and its words come after the page, and only once every scenario has been counted. */
const PrintedDocument = dynamic(() => import('./printed-document').then((module) => module.PrintedDocument), {
  ssr: false,
});

/** Which form is wanted, and since when: the document prints itself as soon as it is there. */
export function usePrinting() {
  const [wanted, setWanted] = useState<PrintForm | null>(null);
  const onPrinted = useCallback(() => setWanted(null), []);
  return { wanted, print: setWanted, onPrinted };
}

type PrintingProps = Omit<PrintedProps, 'evaluation'> & { outcome: EvaluationOutcome };

/** The result as a document on paper; on the screen there is nothing of it. */
export function Printing({ outcome, ...rest }: PrintingProps) {
  if (outcome.status !== 'ready' || !outcome.isSettled) return null;
  return <PrintedDocument evaluation={outcome.evaluation} {...rest} />;
}
