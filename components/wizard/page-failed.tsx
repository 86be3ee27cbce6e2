'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

const focus = (heading: HTMLHeadingElement | null) => heading?.focus();

/**
 * In the place of a page that could not be drawn, mostly because a part of it never came. The answers are in the layout
 * around it, which goes on.
 */
export function PageFailed() {
  const t = useTranslations('app');
  return (
    <main id="content" className="wrap py-16">
      <p className="wordmark text-2xl">{t('name')}</p>
      <h1 className="mt-12" tabIndex={-1} ref={focus}>
        {t('errors.pageFailed')}
      </h1>
      <p className="lead mt-6">{t('errors.pageFailedHelp')}</p>
      <div className="actions">
        <Button onClick={() => history.back()}>{t('actions.back')}</Button>
        <Button kind="quiet" onClick={() => location.reload()}>
          {t('actions.reload')}
        </Button>
      </div>
    </main>
  );
}
