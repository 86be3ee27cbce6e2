'use client';

import { useTranslations } from 'next-intl';
import { QrCode } from '@/components/ui/qr-code';
import { useFormat } from '@/components/wizard/use-format';
import { longestQrText } from '@/lib/share/limits';
import { viewParts, type ViewPart } from '@/lib/share/view-parts';
import type { PaperLink } from '../share/paper-link';

/** The way from the paper back to the case, and in words what it opens; nothing where it was not wanted. */
export function LiveCase({ link }: { link: PaperLink }) {
  const t = useTranslations('print.live');
  const f = useFormat();
  if (!link) return null;
  const { length } = link.address;
  return (
    <section className="paper-section paper-live">
      <div>
        <h2>{t('title')}</h2>
        {length > longestQrText ? (
          <p>{t('tooLong', { count: f.number(length), max: f.number(longestQrText) })}</p>
        ) : (
          <Opens link={link} />
        )}
      </div>
      {length <= longestQrText && <QrCode text={link.address} label={t('code')} />}
    </section>
  );
}

function Opens({ link }: { link: NonNullable<PaperLink> }) {
  const t = useTranslations('print.live');
  const names = useTranslations('app.share.leftOutItems');
  const { seen, hidden } = viewParts(link.options);
  const listed = (parts: readonly ViewPart[]) => parts.map((part) => names(part)).join('; ');
  return (
    <p>
      {t('opens', { items: listed(seen) })} {hidden.length > 0 && t('hides', { items: listed(hidden) })}{' '}
      {t(link.isLocked ? 'locked' : 'holder')}
    </p>
  );
}
