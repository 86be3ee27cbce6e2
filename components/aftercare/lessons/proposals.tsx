'use client';

import { useTranslations } from 'next-intl';
import { Fold } from '@/components/ui/fold';
import { Segment } from '@/components/ui/segment';
import { TextArea } from '@/components/ui/text-area';
import { hurtHere, proposalsFor, type Proposal } from '@/lib/aftercare/rules';
import type { IndicatorId } from '@/lib/assessment/ids-catalogue';
import type { Contribution } from '@/lib/evaluation';
import { Tool } from '../part';
import { useRules } from './use-rules';

/** For everything that hurt here changes of contract, price or process, and a number to watch; each is decided on. */
export function ProposalTool({ contributions }: { contributions: readonly Contribution[] }) {
  const t = useTranslations('aftercare.rules');
  const hurt = hurtHere(contributions);
  return (
    <Tool id="proposals" onScreen title={t('heading')} lead={hurt.length > 0 ? t('lead') : t('none')}>
      {hurt.map((id) => (
        <Hurt key={id} id={id} />
      ))}
      {hurt.length > 0 && <p className="hint">{t('numbersNote')}</p>}
    </Tool>
  );
}

function Hurt({ id }: { id: IndicatorId }) {
  const t = useTranslations('checklist.indicators');
  const { rules } = useRules();
  return (
    <div className="hurt">
      <h4>{capital(t(`${id}.short`))}</h4>
      <ul role="list">
        {proposalsFor(id, rules).map((proposal) => (
          <li key={proposal.id} className="proposal">
            <ProposalLine proposal={proposal} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const decisions = ['accepted', 'declined'] as const;

function ProposalLine({ proposal }: { proposal: Proposal }) {
  const t = useTranslations('aftercare.rules');
  const { said, proposed, decide, reword, readOnly } = useRules();
  const { id, kind, decision, text } = proposal;
  return (
    <fieldset disabled={readOnly} className="contents">
      <p className="proposal-text" id={`rule-${id}-said`}>
        <span className="proposal-kind">{t(`kinds.${kind}`)}</span> {said(proposal)}
      </p>
      <Segment
        name={`rule-${id}`}
        labelledBy={`rule-${id}-said`}
        options={decisions.map((value) => ({ value, label: t(`decisions.${value}`) }))}
        value={decision ?? undefined}
        onChange={(value) => decide(proposal, value)}
      />
      {decision === 'accepted' && (
        <Fold summary={t('edit')} className="fold-plain">
          <TextArea
            id={`rule-${id}-text`}
            label={t('wording')}
            hint={t('wordingHint')}
            maxLength={300}
            rows={2}
            value={text}
            placeholder={proposed(proposal)}
            onChange={(event) => reword(proposal, event.target.value)}
          />
        </Fold>
      )}
    </fieldset>
  );
}
