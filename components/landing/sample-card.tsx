import { useLocale, useTranslations } from 'next-intl';
import { FiftyDots } from '@/components/ui/fifty-dots';
import { Paper } from '@/components/ui/paper';
import { longDate, monthYear } from '@/lib/format/date-words';
import { coverSample } from './worked-sample';

/** What a result looks like: the first example’s own, worked out while the page was built. */
export function SampleCard() {
  const t = useTranslations('landing.sample');
  const locale = useLocale();
  const { dots, lowestMonth, safeDate } = coverSample();
  return (
    <Paper>
      <p className="hint">{t('hint')}</p>
      <p className="sample-verdict">{t('verdict')}</p>
      <p>{t('text', { now: dots.gone + dots.low })}</p>
      <figure>
        <FiftyDots
          title={t('dotsTitle', dots)}
          description={t('dotsDescription', dots)}
          groups={(['gone', 'low', 'safe'] as const).map((kind) => ({
            kind,
            count: dots[kind],
            label: t(kind),
          }))}
        />
        <figcaption className="hint">{t('dots')}</figcaption>
      </figure>
      <p className="sample-later">
        {t('later', { date: longDate(safeDate, locale), month: monthYear(lowestMonth, locale) })}
      </p>
    </Paper>
  );
}
