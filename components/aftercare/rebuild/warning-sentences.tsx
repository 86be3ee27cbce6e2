'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '@/components/wizard/use-format';
import type { LineCrossing, SpreadResult } from '@/lib/aftercare/result';

/** When the largest client would cross the line: with the new clients, and without any. */
export function WarningSentences({ warning }: { warning: SpreadResult['warning'] }) {
  const t = useTranslations('rebuild.warning');
  const f = useFormat();
  const say = (part: 'with' | 'without', { below, crossed }: LineCrossing) => {
    const month = (value: string | null) => (value === null ? '' : f.month(value));
    const code = below === null ? 'never' : crossed === null ? 'below' : 'crossed';
    const values = { line: f.percent(warning.line), below: month(below), crossed: month(crossed) };
    return t(`${part}.${code}` as 'with.crossed', values);
  };
  return (
    <>
      {warning.withMix && <p>{say('with', warning.withMix)}</p>}
      {warning.without && <p>{say('without', warning.without)}</p>}
    </>
  );
}
