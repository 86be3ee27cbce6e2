'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { TextArea } from '@/components/ui/text-area';
import { useCoveredWords } from '@/components/wizard/privacy/veil';
import { useFromLink } from '@/components/wizard/state/left-out';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import type { ToneDoc } from '@/lib/communication/linter/tone-catalogue';
import type { FilledText } from '@/lib/communication/template';
import type { CommunicationResult } from '@/lib/evaluation';
import type { Locale } from '@/lib/messages/locales';
import { ToneCheck } from './tone-check';
import { PaperActions } from './paper-actions';
import type { PaperName } from './paper-name';
import { longestText, useEditedText } from './use-edited-text';

/** Letters that carry the decision: it comes early in them, and the last day stands in them. */
const wholePapers: ReadonlySet<PaperName> = new Set<PaperName>([
  'notice',
  'lapse',
  'mutual',
  'renegotiation',
]);

type Props = {
  id: string;
  name: PaperName;
  asDocument: boolean;
  locale: Locale;
  generated: FilledText;
  /** What it is checked as; left out where there is nothing to check. */
  tone?: ToneDoc;
  plan: CommunicationResult;
};

/** The text as it will be sent; what stands here is what is copied, printed and exported. */
export function TextEditor({ id, name, asDocument, locale, generated, tone, plan }: Props) {
  const t = useTranslations('communication');
  const { readOnly } = useAssessment();
  const { text, isEdited, change, keep, reset } = useEditedText(id, generated.text);
  const shown = useCoveredWords()(text);
  const title = t(`letters.${name}.title`);
  const isCovered = shown !== text;
  return (
    <>
      <TextArea
        id={`paper-${id}`}
        label={<Of title={title}>{t('letterUi.text')}</Of>}
        hint={isCovered ? t('letterUi.covered') : isEdited ? t('letterUi.edited') : t('letterUi.draft')}
        className="paper-text"
        lang={locale}
        rows={asDocument ? 18 : 6}
        maxLength={longestText}
        spellCheck
        value={shown}
        readOnly={readOnly || isCovered}
        onChange={(event) => change(event.target.value)}
        onBlur={keep}
      />
      {!isEdited && <Missing slots={generated.missing} />}
      {tone && (
        <ToneCheck
          text={text}
          doc={tone}
          language={locale}
          whole={asDocument && wholePapers.has(name)}
          isDraft={!isEdited}
          plan={plan}
        />
      )}
      <div className="actions">
        {asDocument ? <PaperActions name={name} text={text} locale={locale} /> : null}
        <CopyButton
          kind={asDocument ? 'quiet' : 'primary'}
          text={text}
          label={<Of title={title}>{t('letterUi.copy')}</Of>}
          copied={t('letterUi.copied')}
          failed={t('letterUi.copyRefused')}
        />
        {isEdited && !readOnly && (
          <Button kind="link" onClick={reset}>
            {t('letterUi.reset')}
          </Button>
        )}
      </div>
    </>
  );
}

/** A dozen papers have the same boxes and buttons: by ear each also says of which paper it is. */
function Of({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      {children}
      <span className="sr-only">: {title}</span>
    </>
  );
}

/** What is still a blank in the text, by name. */
function Missing({ slots }: { slots: readonly string[] }) {
  const t = useTranslations('communication.letterUi');
  const wizard = useTranslations('wizard.readonly');
  const isFromLink = useFromLink();
  const locale = useLocale();
  if (slots.length === 0) return null;
  const names = slots.map((slot) => {
    const key = `slots.${slot}` as 'slots.firmName';
    return t.has(key) ? t(key) : t('slots.other');
  });
  const list = new Intl.ListFormat(locale).format([...new Set(names)]);
  return isFromLink ? (
    <p className="hint">{wizard('notInLink', { list })}</p>
  ) : (
    <p className="warning">{t('missing', { list })}</p>
  );
}
