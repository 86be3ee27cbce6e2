'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { Band, Screening } from '@/lib/aftercare/screening';
import { useTerms } from './use-terms';

const noticeOf = { take: 'safe', terms: 'attention', decline: 'danger' } as const satisfies Record<
  Band,
  string
>;

/** What the card comes to: the band or the two it lies between, what is still open, and the terms to ask for. */
export function ScreeningResult({ screening }: { screening: Screening }) {
  const t = useTranslations('aftercare');
  const termOf = useTerms();
  const { best, worst, points, open, present, knockOut } = screening;
  const isSettled = best === worst;
  const title = isSettled
    ? t(`prospects.bands.${best}`)
    : t('prospects.between', { best: t(`prospects.bands.${best}`), worst: t(`prospects.bands.${worst}`) });
  const [next] = open;
  return (
    <Notice kind={isSettled ? noticeOf[best] : 'plain'} title={title} role="status" className="part-note">
      <p>
        {points.lo === points.hi
          ? t('prospects.points', { points: points.lo })
          : t('prospects.pointsBetween', points)}
      </p>
      {knockOut && <p>{t('prospects.knockOut')}</p>}
      {next && <p>{t('prospects.openCount', { count: open.length })}</p>}
      {next && !isSettled && <p>{t('prospects.askNext', { sign: t(`screening.signs.${next}`) })}</p>}
      {best === 'terms' && (
        <>
          <p>
            <b>{t('prospects.termsHeading')}</b>
          </p>
          <ul className="grid list-disc gap-1 pl-5">
            {present.map((id) => (
              <li key={id}>{termOf(id)}</li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
