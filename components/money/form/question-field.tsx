'use client';

import { useTranslations } from 'next-intl';
import { useFromLink } from '@/components/wizard/state/left-out';
import { ChoiceField } from './choice-field';
import { useFormNews } from './form-context';
import { OwnFormField } from './own-forms';
import { DayField, FactField, SettingField, WordsField } from './plain-fields';
import { QuantityField } from './quantity-field';
import type { FactQuestion, Question } from './questions-catalogue';
import { useMoneyWords } from './use-money-words';
import { useUnits } from './use-units';
import { ContractEndEcho } from './contract-echo';

/** Any question of the catalogue as its control. */
export function QuestionField({ question }: { question: Question }) {
  if (question.kind === 'own') return <OwnFormField id={question.id} />;
  if (question.kind === 'choice') return <ChoiceField question={question} />;
  return <WordedField question={question} />;
}

function WordedField({ question }: { question: Exclude<Question, { kind: 'own' | 'choice' }> }) {
  const words = useMoneyWords(question.words);
  const { label } = words;
  const hint = useFromLink() ? undefined : words.hint;
  const { path } = question;
  switch (question.kind) {
    case 'quantity':
      return <QuantityField path={path} display={question.display} label={label} hint={hint} />;
    case 'fact':
      return (
        <FactField
          path={path}
          display={question.display}
          max={question.max}
          label={label}
          hint={hint}
          assumed={<FactAssumed question={question} />}
        />
      );
    case 'setting':
      return (
        <SettingField
          path={path}
          display={question.display}
          usual={question.usual}
          label={label}
          hint={hint}
        />
      );
    case 'date':
      return (
        <DayField
          path={path}
          label={label}
          hint={hint}
          echo={path === 'contract.endDate' ? <ContractEndEcho /> : undefined}
        />
      );
    case 'text':
      return <WordsField path={path} max={question.max} label={label} hint={hint} />;
  }
}

/** What is taken for a fact while it is not known. */
function FactAssumed({ question }: { question: FactQuestion }) {
  const t = useTranslations('money.form');
  const units = useUnits();
  const { used } = useFormNews();
  const { path, display } = question;
  const floor = path === 'firm.floor' ? used.get('firm.payroll')?.likely : undefined;
  const value = question.assumed ?? floor;
  return value === undefined ? t('leftOut') : t('assumedOne', { value: units.amount(value, display) });
}
