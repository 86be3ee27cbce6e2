import type { ReactNode } from 'react';
import { FrameMessages } from '@/components/wizard/page-messages';
import { Beside } from '@/components/wizard/shell/beside';
import { AssessmentProvider } from '@/components/wizard/state/provider';
import { emptyAssessment } from '@/lib/assessment/schema';
import { locales } from '@/lib/messages/locales';
import { Document } from '../document';
import { enterLocale, type LocaleParams } from '../locale-params';

export const dynamicParams = false;

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

export default async function LocaleLayout({ params, children }: LocaleParams & { children: ReactNode }) {
  return (
    <Document lang={await enterLocale({ params })}>
      <FrameMessages>
        <AssessmentProvider empty={emptyAssessment()}>
          {children}
          <Beside />
        </AssessmentProvider>
      </FrameMessages>
    </Document>
  );
}
