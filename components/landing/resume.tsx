'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button';
import { pageAddress, stepNames } from '@/components/wizard/shell/steps';
import { useSnapshot, useStore } from '@/components/wizard/state/use-assessment';

/** The step of a position that was kept, the first one where it is none. */
const stepAt = (position: string | null) => stepNames.find((one) => one === position) ?? 'checklist';

/** Where the reader stopped last, or what a link has just opened. Nothing on a first visit. */
export function Resume() {
  const t = useTranslations('landing.cover');
  const locale = useLocale();
  const { status, hasOwn, visit, position, saved } = useSnapshot();
  if (status === 'loading') return null;
  if (visit) return <Visit kind={visit.kind} />;
  if (!hasOwn) return null;
  const step = stepAt(position);
  const style = locale === 'en' ? 'en-GB' : locale;
  const date = new Intl.DateTimeFormat(style, { dateStyle: 'long' }).format(saved.at ?? new Date());
  return (
    <div className="resume">
      <p>
        {step === 'result'
          ? t('resumeHintResult', { date })
          : t('resumeHint', { date, n: stepNames.indexOf(step) + 1 })}
      </p>
      {step !== 'result' && (
        <p>
          <Link href={pageAddress(locale, 'result')}>{t('seeResult')}</Link>
        </p>
      )}
    </div>
  );
}

/** To the step where own work was left. */
export function GoOn() {
  const t = useTranslations('landing.cover');
  const unnamed = useTranslations('wizard.assessment')('unnamed');
  const locale = useLocale();
  const store = useStore();
  const { position } = useSnapshot();
  const { name, clientName } = store.ownAssessment();
  const step = stepAt(position);
  return (
    <Link className={buttonClass('primary')} href={pageAddress(locale, step)} onClick={store.leaveVisit}>
      {t('resume', { name: name || clientName || unnamed })}
    </Link>
  );
}

function Visit({ kind }: { kind: 'link' | 'example' }) {
  const t = useTranslations();
  const locale = useLocale();
  const store = useStore();
  const { hasOwn } = useSnapshot();
  return (
    <div className="resume" role="status">
      <p>{t(kind === 'link' ? 'wizard.readonly.banner' : 'wizard.readonly.exampleBanner')}</p>
      <p>
        <Link className="resume-link" href={pageAddress(locale, 'result')}>
          {t('landing.cover.seeResult')}
        </Link>
      </p>
      {hasOwn && (
        <button type="button" className="link-button" onClick={store.leaveVisit}>
          {t('wizard.readonly.backToMine')}
        </button>
      )}
    </div>
  );
}
