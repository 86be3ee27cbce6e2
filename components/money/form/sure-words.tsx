'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '@/components/wizard/use-format';
import { sureLevels, sureWidths } from '@/lib/assessment/quantity';

/** What the five words under each figure stand for, and how wide a range each makes. */
export function SureWords() {
  const t = useTranslations();
  const { percent } = useFormat();
  return (
    <dl className="flag-terms">
      {sureLevels.flatMap((level) =>
        level === 'exact'
          ? []
          : [
              <div key={level}>
                <dt>{t(`app.sure.${level}.label`)}</dt>
                <dd>
                  {t(`app.sure.${level}.hint`)}{' '}
                  {t('money.form.sureRange', { percent: percent(sureWidths[level].relative) })}
                </dd>
              </div>,
            ],
      )}
      <div>
        <dt>{t('app.sure.unknown.label')}</dt>
        <dd>{t('app.sure.unknown.hint')}</dd>
      </div>
    </dl>
  );
}
