'use client';

import { useTranslations } from 'next-intl';
import { TextField } from '@/components/ui/text-field';
import { useTooLong } from '@/components/wizard/form/too-long';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { longestName } from './limits';

/** What the client and the firm are called in the result and in the papers. */
export function Names() {
  const t = useTranslations('checklist.hub');
  const { readOnly } = useAssessment();
  return (
    <fieldset className="field" disabled={readOnly} aria-describedby="names-hint">
      <legend className="field-head">
        <span className="label">{t('namesHeading')}</span>
      </legend>
      <p className="hint" id="names-hint">
        {t('namesHint')}
      </p>
      <div className="names">
        <Name id="client-name" field="clientName" label="clientLabel" />
        <Name id="firm-name" field="firmName" label="firmLabel" />
      </div>
    </fieldset>
  );
}

type NameProps = { id: string; field: 'clientName' | 'firmName'; label: 'clientLabel' | 'firmLabel' };

function Name({ id, field, label }: NameProps) {
  const t = useTranslations('wizard.assessment');
  const tooLong = useTooLong();
  const { assessment, drafts, update, setDraft } = useAssessment();
  const text = drafts[field] ?? assessment[field];
  const write = (next: string) => {
    if (next.length > longestName) return setDraft(field, next);
    setDraft(field, null);
    update({ [field]: next });
  };
  return (
    <TextField
      id={id}
      label={t(label)}
      error={tooLong(text, longestName)}
      value={text}
      onChange={(event) => write(event.currentTarget.value)}
    />
  );
}
