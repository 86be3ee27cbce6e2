'use client';

import { useLocale, useTranslations } from 'next-intl';
import { figuresIn } from '@/lib/method/figures-catalogue';

/** The parts of the method page that a reader of the figures asks for first, word for word as they stand there. */
const sections = [
  'strain',
  'lines',
  'relevant-cost',
  'cash',
  'approximation',
  'ranking',
  'robustness',
  'walk-away',
  'money-limit',
  'law-route',
] as const;

/** How it was worked out, in a paragraph each, with its source. */
export function MethodAnnex() {
  const t = useTranslations('calculation.sections');
  const own = useTranslations('print.method');
  const locale = useLocale();
  const figures = figuresIn(locale);
  const address = `${window.location.host}/${locale}/method/`;
  return (
    <>
      <p>{own('lead', { address })}</p>
      <dl className="paper-method">
        {sections.map((id) => (
          <div key={id}>
            <dt>{t(`${id}.title`, figures)}</dt>
            <dd>
              {t(`${id}.p1`, figures)} <i>{own('source', { source: t(`${id}.source`, figures) })}</i>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
