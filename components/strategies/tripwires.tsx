'use client';

import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { TextField } from '@/components/ui/text-field';
import { useTooLong } from '@/components/wizard/form/too-long';
import { capitalised } from '@/components/wizard/case/capitalised';
import { useTripwireWords } from '@/components/wizard/case/tripwire-words';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { offeredTripwires, tripwireOf } from '@/lib/strategies/tripwires';

const mostTripwires = 12;
const longestTripwire = 120;
const draftPath = 'preferences.tripwires.own';

/** Ready-made signs to tick and one’s own to write; kept as a list. */
export function Tripwires() {
  const t = useTranslations('strategies.tripwires');
  const { assessment, update } = useAssessment();
  const wordsOf = useTripwireWords();
  const kept = assessment.preferences.tripwires;
  const keep = (tripwires: string[]) => update({ preferences: { tripwires } });
  const offered = offeredTripwires(assessment).map(({ id }) => id);
  // What was kept stays to be seen and taken out, also when today’s figures have passed it.
  const ready = [...offered, ...kept.filter((id) => tripwireOf(id) && !offered.includes(id))];
  const isFull = kept.length >= mostTripwires;
  const toggle = (id: string, on: boolean) => keep(on ? [...kept, id] : kept.filter((one) => one !== id));
  return (
    <>
      <p className="hint">{t('lead')}</p>
      <ul role="list" className="mt-2">
        {ready.map((id) => (
          <li key={id}>
            <Checkbox
              label={capitalised(wordsOf(id))}
              checked={kept.includes(id)}
              disabled={isFull && !kept.includes(id)}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
      <OwnTripwires own={kept.filter((one) => !tripwireOf(one))} onRemove={(text) => toggle(text, false)} />
      {isFull ? (
        <p className="hint">{t('full', { max: mostTripwires })}</p>
      ) : (
        <NewTripwire kept={kept} onAdd={keep} />
      )}
    </>
  );
}

function OwnTripwires({ own, onRemove }: { own: readonly string[]; onRemove: (text: string) => void }) {
  const t = useTranslations();
  if (own.length === 0) return null;
  return (
    <ul role="list" aria-label={t('strategies.tripwires.mine')} className="own-list">
      {own.map((text) => (
        <li key={text}>
          <span>{text}</span>
          <Button
            kind="link"
            aria-label={t('app.actions.remove', { thing: text })}
            onClick={() => onRemove(text)}
          >
            {t('strategies.tripwires.remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

type NewTripwireProps = { kept: readonly string[]; onAdd: (tripwires: string[]) => void };

/** What is being written is kept as a draft, so that leaving the page loses nothing. */
function NewTripwire({ kept, onAdd }: NewTripwireProps) {
  const t = useTranslations('strategies.tripwires');
  const { drafts, setDraft } = useAssessment();
  const text = drafts[draftPath] ?? '';
  const tidy = text.trim();
  const error = useTooLong()(tidy, longestTripwire);
  const add = () => {
    if (tidy === '' || error !== undefined) return;
    if (!kept.includes(tidy)) onAdd([...kept, tidy]);
    setDraft(draftPath, null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <div className="own-new">
      <TextField
        id="tripwire"
        label={t('own')}
        hint={t('ownHint')}
        error={error}
        value={text}
        onChange={(event) => setDraft(draftPath, event.currentTarget.value || null)}
        onKeyDown={onKeyDown}
      />
      <Button kind="quiet" size="small" onClick={add} disabled={tidy === '' || error !== undefined}>
        {t('add')}
      </Button>
    </div>
  );
}
