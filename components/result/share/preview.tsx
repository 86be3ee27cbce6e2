'use client';

import { useTranslations } from 'next-intl';
import { viewParts, type ViewPart } from '@/lib/share/view-parts';
import type { SharedWith, ShareLink } from './make-link';

/** In words what the recipient will see and what not, and a way to look at it as they will. */
export function Preview({ options, link }: { options: SharedWith; link: ShareLink }) {
  const t = useTranslations('app.share.leftOutItems');
  const own = useTranslations('result.share');
  const isDropped = link.status === 'ready' && link.withNotes !== null;
  const shown = isDropped ? { ...options, include: { ...options.include, notes: false } } : options;
  const { seen, hidden } = viewParts(shown);
  const listed = (parts: readonly ViewPart[]) => parts.map((part) => t(part)).join('; ');
  return (
    <div className="mt-5">
      <h3 className="label pb-2">{own('previewTitle')}</h3>
      <p>{own('sees', { items: listed(seen) })}</p>
      {hidden.length > 0 && <p className="mt-2">{own('hides', { items: listed(hidden) })}</p>}
      {options.view === 'anonymous' && <p className="hint mt-2">{own('ratiosNote')}</p>}
      {link.status === 'ready' && !link.isLong && (
        <p className="mt-2">
          <a href={link.address} target="_blank" rel="noopener noreferrer">
            {own('openAsReader')}
          </a>
        </p>
      )}
    </div>
  );
}
