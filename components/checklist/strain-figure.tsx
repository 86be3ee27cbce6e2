'use client';

import { useTranslations } from 'next-intl';
import { StrainBand } from '@/components/ui/strain-band';
import { WhyDetails } from '@/components/ui/why-details';
import { useGroundwork } from '@/components/wizard/state/use-groundwork';
import { useFormat } from '@/components/wizard/use-format';
import { strainLines } from '@/lib/checklist/strain-lines';
import type { ChecklistResult } from '@/lib/evaluation';
import { ends, rangeText } from './standing';
import { useInterimWords } from './use-interim-words';

/** The total as a band on its scale, and below it where the number comes from. */
export function StrainFigure() {
  const t = useTranslations('checklist.strain');
  const app = useTranslations('app.states');
  const words = useInterimWords();
  const result = useGroundwork()?.checklist;
  const total = result && result.answeredCount > 0 ? result.total : null;
  const band = total ? ends(total) : null;
  return (
    <figure>
      <StrainBand
        title={t('total')}
        description={result ? `${words.plain(result)} ${t('lines')}` : t('lines')}
        low={band?.low}
        high={band?.high}
        lines={[
          { at: strainLines.strained, label: t('lineLow') },
          { at: strainLines.severe, label: t('lineHigh') },
        ]}
        ends={[t('endLow'), t('endHigh')]}
        unknownLabel={app('notKnown')}
      />
      {result?.total && total && <StrainSum result={result} />}
    </figure>
  );
}

function StrainSum({ result }: { result: ChecklistResult }) {
  const t = useTranslations('checklist');
  const app = useTranslations('app.actions');
  const f = useFormat();
  const rows = result.groups.flatMap(({ id, weight, band }) =>
    band
      ? [
          {
            label: t('sum.row', {
              group: t(`groups.${id}.name`),
              weight: f.percent(weight),
              range: rangeText(band),
            }),
            value: rangeText({ lo: weight * band.lo, hi: weight * band.hi }),
          },
        ]
      : [],
  );
  const total = result.total ? rangeText(result.total) : '';
  return (
    <WhyDetails
      summary={app('howCome')}
      title={t('sum.title')}
      rows={[...rows, { label: t('sum.total'), value: total, sum: true }]}
      note={`${t('sum.within')} ${t('strain.lines')} ${t('strain.linesNote')}`}
    />
  );
}
