'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { useFromLink } from '@/components/wizard/state/left-out';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { houseRules } from '@/lib/aftercare/rules';
import { ruleKinds } from '@/lib/aftercare/rules-catalogue';
import { Tool } from '../part';
import { SheetButton } from '../sheet-button';
import { useRules } from './use-rules';

/** What was accepted, by kind, with rules of one's own: on the page, and on one sheet for the wall. */
export function HouseRules() {
  const t = useTranslations('aftercare.rules');
  const { assessment } = useAssessment();
  const { rules, said } = useRules();
  const { ownRules } = assessment.aftercare;
  const kept = houseRules(rules);
  const wizard = useTranslations('wizard.readonly');
  const empty = useFromLink() ? wizard('blocked') : t('empty');
  const groups = [
    ...ruleKinds.map((kind) => ({ id: kind, title: t(`kinds.${kind}`), rules: kept[kind].map(said) })),
    { id: 'own', title: t('own'), rules: ownRules },
  ].filter((group) => group.rules.length > 0);
  const sheet = [
    t('sheetTitle'),
    assessment.firmName,
    ...groups.map(({ title, rules: lines }) =>
      [title, ...lines.map((line, index) => `${index + 1}. ${line}`)].join('\n'),
    ),
  ];
  return (
    <Tool id="house-rules" title={t('house')} lead={groups.length > 0 ? t('houseLead') : empty}>
      {groups.map((group) => (
        <div key={group.id} className="stack-tight">
          <h4>{group.title}</h4>
          <ol className="grid list-decimal gap-1 pl-5">
            {group.rules.map((rule, index) => (
              <li key={index}>{rule}</li>
            ))}
          </ol>
        </div>
      ))}
      <OwnRules />
      {groups.length > 0 && (
        <SheetButton label={t('print')} text={sheet.filter((part) => part !== '').join('\n\n')} />
      )}
    </Tool>
  );
}

/** As many as the assessment keeps. */
const most = 12;

function OwnRules() {
  const t = useTranslations('aftercare.rules');
  const { assessment, update, readOnly } = useAssessment();
  const [typed, setTyped] = useState('');
  const { ownRules } = assessment.aftercare;
  const keep = (rules: string[]) => update({ aftercare: { ownRules: rules } });
  const add = () => {
    if (typed.trim() !== '' && keep([...ownRules, typed.trim()])) setTyped('');
  };
  if (readOnly) return null;
  return (
    <div className="screen-only stack">
      {ownRules.map((rule, index) => (
        <Button key={index} kind="link" onClick={() => keep(ownRules.filter((_, at) => at !== index))}>
          {t('removeOwn', { rule })}
        </Button>
      ))}
      <TextField
        id="own-rule"
        label={t('ownLabel')}
        maxLength={300}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="actions">
        <Button kind="quiet" disabled={typed.trim() === '' || ownRules.length >= most} onClick={add}>
          {t('addOwn')}
        </Button>
      </div>
    </div>
  );
}
