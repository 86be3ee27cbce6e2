'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { useStore } from '../state/use-assessment';
import type { OwnCase } from './use-own-cases';

type Props = {
  entry: OwnCase;
  canCompare: boolean;
  onOpen: () => void;
  onDuplicate: () => void;
  onCompare: () => void;
  onDelete: () => void;
};

/** One assessment of the list: what it is called, when it was changed, what can be done to it. */
export function CaseRow({ entry, canCompare, onOpen, onDuplicate, onCompare, onDelete }: Props) {
  const t = useTranslations();
  const [isRenaming, setRenaming] = useState(false);
  const { title, clientName, isOpen } = entry;
  const name = { name: title };
  const acts = [
    !isOpen && { word: t('wizard.assessment.open'), label: t('cases.openNamed', name), act: onOpen },
    { word: t('cases.rename'), label: t('cases.renameNamed', name), act: () => setRenaming(true) },
    { word: t('cases.duplicate'), label: t('cases.duplicateNamed', name), act: onDuplicate },
    canCompare && { word: t('cases.compare'), label: t('cases.compareNamed', name), act: onCompare },
    { word: t('wizard.assessment.remove'), label: t('cases.deleteNamed', name), act: onDelete },
  ];
  return (
    <li aria-current={isOpen || undefined}>
      {isRenaming ? (
        <Rename entry={entry} onDone={() => setRenaming(false)} />
      ) : (
        <p className="case-title">
          <b>{title}</b>
          {clientName !== '' && clientName !== title && <span className="meta block">{clientName}</span>}
          <span className="meta block">
            <Times entry={entry} />
          </span>
        </p>
      )}
      {!isRenaming && (
        <p className="case-acts">
          {acts.map(
            (one) =>
              one && (
                <Button key={one.word} kind="link" aria-label={one.label} onClick={one.act}>
                  {one.word}
                </Button>
              ),
          )}
        </p>
      )}
    </li>
  );
}

function Times({ entry: { savedAt, isOpen } }: { entry: OwnCase }) {
  const t = useTranslations('cases');
  const locale = useLocale();
  const style = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const edited = savedAt === null ? '' : t('edited', { date: style.format(savedAt) });
  return <>{[edited, isOpen && t('isOpen')].filter(Boolean).join(' · ')}</>;
}

function Rename({ entry, onDone }: { entry: OwnCase; onDone: () => void }) {
  const t = useTranslations();
  const store = useStore();
  const [name, setName] = useState(entry.name || entry.clientName);
  const save = (event: FormEvent) => {
    event.preventDefault();
    store.renameCase(entry.id, name.trim());
    onDone();
  };
  return (
    <form onSubmit={save}>
      <TextField
        id={`name-${entry.id}`}
        label={t('cases.newName', { name: entry.title })}
        value={name}
        maxLength={80}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <p className="case-acts">
        <Button kind="link" type="submit">
          {t('app.actions.save')}
        </Button>
        <Button kind="link" onClick={onDone}>
          {t('app.actions.cancel')}
        </Button>
      </p>
    </form>
  );
}
