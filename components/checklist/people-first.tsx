'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { useGroundwork } from '@/components/wizard/state/use-groundwork';
import { isUp } from './fired';

/** Said before anything else once people are at risk; heard at once when an answer brings it up. */
export function PeopleFirst() {
  const t = useTranslations('checklist.flagsSection');
  const flags = useGroundwork()?.flags;
  return (
    <div role="status">
      {flags && isUp(flags, 'safety') && (
        <Notice kind="stop" className="mb-8">
          <p>{t('peopleFirst')}</p>
        </Notice>
      )}
    </div>
  );
}
