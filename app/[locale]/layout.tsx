import type { ReactNode } from 'react';
import { FrameMessages } from '@/components/wizard/page-messages';
import { Arrival } from '@/components/wizard/shell/arrival';
import { AssessmentProvider } from '@/components/wizard/state/provider';
import { emptyAssessment } from '@/lib/assessment/schema';
import { locales } from '@/lib/messages/locales';
import { Document } from '../document';
import { enterLocale, type LocaleParams } from '../locale-params';

export const dynamicParams = false;

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

type Props = LocaleParams & { children: ReactNode };

export default async function LocaleLayout({ params, children }: Props) {
  return (
    <Document lang={await enterLocale({ params })}>
      <FrameMessages>
        <AssessmentProvider empty={emptyAssessment()}>{children}</AssessmentProvider>
        <Arrival />
      </FrameMessages>
    </Document>
  );
}
