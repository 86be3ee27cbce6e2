import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { pageAddress } from '@/components/wizard/shell/steps';
import { stepIds } from '@/lib/assessment/ids-catalogue';

/** The walk: what each step asks and what it gives. */
export function StepsTable() {
  const t = useTranslations('landing.steps');
  const locale = useLocale();
  return (
    <section className="landing-steps">
      <h2>{t('heading')}</h2>
      <p className="hint">{t('lead')}</p>
      <div className="walk-head" aria-hidden="true">
        <span>{t('columnStep')}</span>
        <span>{t('columnAsked')}</span>
        <span>{t('columnGet')}</span>
      </div>
      <ol className="walk" role="list">
        {stepIds.map((step, index) => (
          <li key={step}>
            <h3>
              <span className="walk-number">{index + 1}</span>
              <Link href={pageAddress(locale, step)}>{t(`${step}.name`)}</Link>
            </h3>
            <p className="walk-asks">{t(`${step}.asked`)}</p>
            <p>
              <span className="walk-small">{t('getLabel')} </span>
              {t(`${step}.get`)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
