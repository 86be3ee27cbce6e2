'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useState, type ReactNode } from 'react';
import { Fold } from '@/components/ui/fold';
import { Segment } from '@/components/ui/segment';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { countryOf } from '@/lib/assessment/country';
import { letterBlocks } from '@/lib/communication/letters';
import { slotValues } from '@/lib/communication/slots';
import type { Evaluation } from '@/lib/evaluation';
import type { Locale } from '@/lib/messages/locales';
import { BriefEditor } from './brief-editor';
import { PaperEditor } from './paper-editor';
import { RiskGate } from './risk-gate';
import { noPlanKey } from '../no-plan';
import { usePaperSource } from '@/components/wizard/papers/use-paper-source';
import type { PaperName } from '@/components/wizard/papers/paper-name';
import type { PaperCase } from './paper-case';

/** The papers in the order in which they are needed, each folded; in the language of the client. */
export function PaperList({ evaluation }: { evaluation: Evaluation }) {
  const t = useTranslations('communication');
  const { assessment } = useAssessment();
  const [locale, setLocale] = useLetterLanguage();
  const [riskAcknowledged, setAcknowledged] = useState(false);
  const source = usePaperSource(locale);
  const choices = useMemo(() => {
    const slots = slotValues(assessment, evaluation.communication, countryOf(assessment));
    return letterBlocks({ assessment, evaluation, slots, riskAcknowledged });
  }, [assessment, evaluation, riskAcknowledged]);
  return (
    <>
      <Segment
        name="paper-language"
        legend={t('letterUi.language')}
        hint={assessment.contract.language === 'bilingual' ? t('letterUi.bilingualNote') : undefined}
        options={(['id', 'en'] as const).map((value) => ({ value, label: t(`letterUi.languages.${value}`) }))}
        value={locale}
        onChange={setLocale}
      />
      {choices.length === 0 && <p className="hint">{t(`plan.${noPlanKey(evaluation)}`)}</p>}
      <div>
        <PaperFold name="lawyer-brief">
          <BriefEditor evaluation={evaluation} locale={locale} />
        </PaperFold>
        {choices.map((choice) => (
          <PaperFold key={choice.id} name={choice.id}>
            {choice.gate ? (
              <RiskGate gate={choice.gate} onAcknowledge={() => setAcknowledged(true)} />
            ) : (
              source && <PaperEditor paper={{ choice, source, evaluation } satisfies PaperCase} />
            )}
          </PaperFold>
        ))}
      </div>
    </>
  );
}

/** The language of the contract; where that is not known, or is another one, that of the page. */
function useLetterLanguage(): [Locale, (locale: Locale) => void] {
  const page = useLocale();
  const { language } = useAssessment().assessment.contract;
  const [chosen, choose] = useState<Locale | null>(null);
  const ofContract = language === 'english' ? 'en' : language === 'indonesian' ? 'id' : null;
  return [chosen ?? ofContract ?? page, choose];
}

type FoldProps = { name: PaperName; children: ReactNode };

/** Title and when it is for; the text is made once it is opened. */
function PaperFold({ name, children }: FoldProps) {
  const t = useTranslations('communication');
  const [isOpened, setOpened] = useState(false);
  return (
    <Fold
      summary={t(`letters.${name}.title`)}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <p className="hint mb-4">{t(`letters.${name}.above`)}</p>
      {isOpened && children}
    </Fold>
  );
}
