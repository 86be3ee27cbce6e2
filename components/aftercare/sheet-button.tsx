'use client';

import { useLocale } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { PrintSheet } from '@/components/wizard/papers/print-sheet';
import { useSnapshot } from '@/components/wizard/state/use-assessment';

/** Prints one sheet alone: house rules, or a screening card. */
export function SheetButton({ label, text }: { label: string; text: string }) {
  const locale = useLocale();
  const { assessment } = useSnapshot();
  const [isPrinting, setPrinting] = useState(false);
  return (
    <div className="actions">
      <Button kind="quiet" onClick={() => setPrinting(true)}>
        {label}
      </Button>
      {isPrinting && (
        <PrintSheet
          text={text}
          letterhead={assessment.firmName}
          lang={locale}
          onPrinted={() => setPrinting(false)}
        />
      )}
    </div>
  );
}
