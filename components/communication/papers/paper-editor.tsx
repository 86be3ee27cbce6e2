'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { Segment } from '@/components/ui/segment';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { countryOf } from '@/lib/assessment/country';
import { paperText, type PaperForm } from '@/lib/communication/paper-text';
import { slotValues } from '@/lib/communication/slots';
import type { FilledText } from '@/lib/communication/template';
import { editedKey, toneDocOf, type PaperCase } from './paper-case';
import { TextEditor } from '@/components/wizard/papers/text-editor';

/** One paper: as a letter or as a message, its text open to change. */
export function PaperEditor({ paper }: { paper: PaperCase }) {
  const t = useTranslations('communication');
  const [form, setForm] = useState<PaperForm>('letter');
  const { choice, evaluation } = paper;
  const generated = useGenerated(paper, form);
  return (
    <div className="stack">
      <Segment
        name={`form-${choice.id}`}
        legend={t('letterUi.form')}
        options={(['letter', 'chat'] as const).map((value) => ({
          value,
          label: t(`letterUi.forms.${value}`),
        }))}
        value={form}
        onChange={setForm}
      />
      {choice.askLawyer.length > 0 && form === 'letter' && (
        <p className="hint">{t('letterUi.lawyerMarkNote')}</p>
      )}
      <TextEditor
        key={editedKey(paper, form)}
        id={editedKey(paper, form)}
        name={choice.id}
        asDocument={form === 'letter'}
        locale={paper.source.locale}
        generated={generated}
        tone={toneDocOf[choice.id]}
        plan={evaluation.communication}
      />
    </div>
  );
}

function useGenerated({ choice, source, evaluation }: PaperCase, form: PaperForm): FilledText {
  const { assessment } = useAssessment();
  return useMemo(() => {
    const slots = slotValues(assessment, evaluation.communication, countryOf(assessment));
    const words = { locale: source.locale, currency: assessment.currency, say: source.say };
    return paperText(choice, form, { assessment, slots, words, templates: source.templates });
  }, [assessment, choice, source, evaluation, form]);
}
