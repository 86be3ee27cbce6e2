import { useTranslations } from 'next-intl';
import { Kawung } from '@/components/ui/kawung';
import { CoverActions } from './cover-actions';
import { SampleCard } from './sample-card';

/** What it is in two sentences, the way in, and what comes out, on one screen. */
export function Cover() {
  const t = useTranslations('landing.cover');
  return (
    <div className="cover">
      <Kawung columns={40} rows={22} cropped />
      <div className="wrap">
        <div className="cols">
          <div className="text">
            <h1 tabIndex={-1}>
              <span>{t('title1')}</span> <span>{t('title2')}</span>
            </h1>
            <p className="lead">{t('lead')}</p>
            <CoverActions />
          </div>
          <div className="sample">
            <SampleCard />
          </div>
        </div>
      </div>
    </div>
  );
}
