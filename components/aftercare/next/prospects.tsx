'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Fold } from '@/components/ui/fold';
import { Segment } from '@/components/ui/segment';
import { screeningCard, screenProspect, type SignId } from '@/lib/aftercare/screening';
import { signAnswers } from '@/lib/assessment/leaving-fields';
import type { Assessment } from '@/lib/assessment/schema';
import type { Evaluation } from '@/lib/evaluation';
import { EntryText } from '../entry-fields';
import { Tool } from '../part';
import { SheetButton } from '../sheet-button';
import { useEntries } from '../use-entries';
import { ScreeningResult } from './screening-result';
import { useCardText } from './use-card-text';

type Prospect = Assessment['aftercare']['prospects'][string];

/** The screening card made from what hurt here, used on prospects by name; several may be kept. */
export function ProspectTool({ evaluation }: { evaluation: Evaluation }) {
  const t = useTranslations('aftercare.prospects');
  const { entries, add, isFull, readOnly } = useEntries('prospects');
  const card = screeningCard(evaluation.checklist.contributions);
  const cardText = useCardText(card);
  const [added, setAdded] = useState(false);
  return (
    <Tool id="screening" title={t('heading')} lead={t('lead')}>
      <div>
        {entries.map(([key, prospect], index) => (
          <ProspectFold
            key={key}
            entry={{ key, prospect, card }}
            isOpen={added && index === entries.length - 1}
          />
        ))}
      </div>
      {!readOnly && (
        <div className="actions">
          <Button
            kind="quiet"
            disabled={isFull}
            onClick={() => {
              setAdded(true);
              add({ name: '', note: '', answers: {} });
            }}
          >
            {t('add')}
          </Button>
        </div>
      )}
      <SheetButton label={t('printBlank')} text={cardText(null)} />
      <p className="hint">{t('rule')}</p>
    </Tool>
  );
}

type ProspectEntry = { key: string; prospect: Prospect; card: readonly SignId[] };
type FoldProps = { entry: ProspectEntry; isOpen: boolean };

function ProspectFold({ entry, isOpen }: FoldProps) {
  const t = useTranslations('aftercare.prospects');
  const { change, remove, readOnly } = useEntries('prospects');
  const { key, prospect, card } = entry;
  const name = prospect.name || t('unnamed');
  const screening = screenProspect(card, prospect.answers);
  const cardText = useCardText(card);
  const isSettled = screening.best === screening.worst;
  return (
    <Fold open={isOpen || undefined} summary={isSettled ? `${name} · ${t(`bands.${screening.best}`)}` : name}>
      <fieldset disabled={readOnly} className="stack">
        <EntryText
          id={`prospect-${key}`}
          label={t('name')}
          maxLength={80}
          value={prospect.name}
          onChange={(text) => change(key, { name: text })}
        />
        <Signs entry={entry} />
        <EntryText
          id={`prospect-${key}-note`}
          label={t('note')}
          maxLength={300}
          value={prospect.note}
          onChange={(text) => change(key, { note: text })}
        />
      </fieldset>
      <ScreeningResult screening={screening} />
      <SheetButton label={t('print', { name })} text={cardText(prospect)} />
      {!readOnly && (
        <Button kind="link" onClick={() => remove(key)}>
          {t('remove', { name })}
        </Button>
      )}
    </Fold>
  );
}

function Signs({ entry: { key, prospect, card } }: { entry: ProspectEntry }) {
  const t = useTranslations('aftercare');
  const { change } = useEntries('prospects');
  return (
    <ol className="signs">
      {card.map((id) => (
        <li key={id}>
          <Segment
            name={`sign-${key}-${id}`}
            legend={t(`screening.signs.${id}`)}
            narrow="pairs"
            options={signAnswers.map((value) => ({ value, label: t(`prospects.answers.${value}`) }))}
            value={prospect.answers[id]}
            onChange={(value) => change(key, { answers: { ...prospect.answers, [id]: value } })}
          />
        </li>
      ))}
    </ol>
  );
}
