'use client';

import { useTranslations } from 'next-intl';
import { useState, type ComponentProps, type ReactNode } from 'react';
import { FormProvider, useController, useFormState } from 'react-hook-form';
import { DateField } from '@/components/ui/date-field';
import type { FieldWords } from '@/components/ui/field';
import { Fold } from '@/components/ui/fold';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useSectionForm, type FormSection, type TextName } from './use-section-form';
import { useTooLong } from './too-long';

type FormProps = { section: FormSection; children: ReactNode };

/** Fields of one section; locked where the answers are only to be read. */
export function SectionForm({ section, children }: FormProps) {
  const form = useSectionForm(section);
  const { readOnly } = useAssessment();
  return (
    <FormProvider {...form}>
      <fieldset disabled={readOnly} className="contents">
        {children}
      </fieldset>
    </FormProvider>
  );
}

type FoldProps = Omit<ComponentProps<typeof Fold>, 'open'> & { names: readonly TextName[] };

/** Some of the fields, folded; opens once there is something to put right inside, and stays as one leaves it. */
export function SectionFold({ names, ...fold }: FoldProps) {
  const { errors } = useFormState({ name: names });
  const isWrong = names.some((name) => errors[name]);
  const [open, setOpen] = useState(isWrong);
  if (isWrong && !open) setOpen(true);
  return <Fold {...fold} open={open} />;
}

type FieldProps = Omit<FieldWords, 'error'> & { name: TextName };

/** One text of the section: on one line, or on several. */
export function SectionText({ name, lines, ...words }: FieldProps & { lines?: 'several' }) {
  const { field, error } = useField(name);
  const Box = lines === 'several' ? TextArea : TextField;
  return <Box {...words} {...field} id={name} error={error} />;
}

/** Words that appear as the mouse goes down push away what it was aimed at. */
const longestPress = 250;

/** One date of the section. A year is none until its last digit: nothing is said before one is through with it. */
export function SectionDate({ name, ...words }: FieldProps) {
  const { field, error } = useField(name);
  const [isTyping, setTyping] = useState(false);
  return (
    <DateField
      {...words}
      {...field}
      id={name}
      error={isTyping ? undefined : error}
      onChange={(date) => {
        setTyping(true);
        field.onChange(date ?? null);
      }}
      onBlur={() => {
        setTimeout(() => setTyping(false), longestPress);
        field.onBlur();
      }}
    />
  );
}

function useField(name: TextName) {
  const t = useTranslations('app.errors');
  const { field, fieldState } = useController({ name });
  const { type, message } = fieldState.error ?? {};
  const value = String(field.value ?? '');
  const tooLong = useTooLong()(value, Number(message));
  const error = type === 'too_big' ? tooLong : type && t('dateFormat');
  return { field: { ...field, value }, error };
}
