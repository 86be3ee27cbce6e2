'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Fold } from '@/components/ui/fold';
import { Select } from '@/components/ui/select';
import { templateOf, useFilledText } from '@/components/wizard/case/slot-words';
import { partyKinds, type PartyKind } from '@/lib/assessment/leaving-fields';
import type { Evaluation } from '@/lib/evaluation';
import { CopyText } from '../copy-text';
import { EntryText } from '../entry-fields';
import { Tool } from '../part';
import { Tick } from '../tick';
import { useEntries } from '../use-entries';

/** Clients, partners, suppliers and lenders who stay and might worry; a note for each, and a tick once they know. */
export function WorriedTool({ evaluation }: { evaluation: Evaluation }) {
  const t = useTranslations('aftercare.worried');
  const { entries, add, change, remove, isFull, readOnly } = useEntries('worried');
  const fill = useFilledText(evaluation.communication);
  const note = (kind: PartyKind) => fill(templateOf(t.raw(`notes.${kind}`)));
  return (
    <Tool id="worried" title={t('heading')} lead={t('lead')}>
      <fieldset disabled={readOnly} className="contents">
        <ul role="list" className="lines">
          {entries.map(([key, { name, kind }]) => (
            <li key={key}>
              <div className="line-pair">
                <EntryText
                  id={`worried-${key}`}
                  label={t('name')}
                  maxLength={80}
                  value={name}
                  onChange={(text) => change(key, { name: text })}
                />
                <Select
                  id={`worried-${key}-kind`}
                  label={t('kind')}
                  value={kind}
                  onChange={(event) => change(key, { kind: event.target.value as PartyKind })}
                >
                  {partyKinds.map((value) => (
                    <option key={value} value={value}>
                      {t(`kinds.${value}`)}
                    </option>
                  ))}
                </Select>
              </div>
              <Tick id={`told.${key}`} date={null} asOf={evaluation.asOf} label={t('told')} />
              <Fold summary={t('open')} className="fold-plain">
                <CopyText text={note(kind)} />
              </Fold>
              {!readOnly && (
                <Button kind="link" onClick={() => remove(key)}>
                  {t('remove', { name: name || t('unnamed') })}
                </Button>
              )}
            </li>
          ))}
        </ul>
        <div className="actions">
          <Button kind="quiet" disabled={isFull} onClick={() => add({ name: '', kind: 'client' })}>
            {t('add')}
          </Button>
        </div>
      </fieldset>
    </Tool>
  );
}
