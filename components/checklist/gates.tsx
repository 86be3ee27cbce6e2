'use client';

import { useTranslations } from 'next-intl';
import { Segment } from '@/components/ui/segment';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useGroundwork } from '@/components/wizard/state/use-groundwork';
import { isUp } from './fired';

type Gate = 'lawyer-consulted' | 'lender-informed';
type Answer = 'yes' | 'no' | 'unknown';

/** What has already been done about a flag; asked only where a gate waits for it. */
export function Gates() {
  const t = useTranslations('checklist');
  const flags = useGroundwork()?.flags;
  const { redFlags } = useAssessment().assessment;
  if (!flags) return null;
  const lawyer =
    isUp(flags, 'safety', 'insolvency', 'legal') ||
    redFlags['payment-threat'] === 'yes' ||
    redFlags['locked-in'] === 'yes' ||
    redFlags['lawyer-consulted'] !== null;
  const lender = redFlags['lender-promise'] === 'yes' || redFlags['lender-informed'] !== null;
  if (!lawyer && !lender) return null;
  return (
    <section className="flag-group" aria-labelledby="flags-gates">
      <h2 id="flags-gates">{t('flagsSection.opens')}</h2>
      {lawyer && <GateQuestion id="lawyer-consulted" />}
      {lender && <GateQuestion id="lender-informed" />}
    </section>
  );
}

function GateQuestion({ id }: { id: Gate }) {
  const t = useTranslations('checklist');
  const { assessment, update } = useAssessment();
  return (
    <div className="flag">
      <Segment<Answer>
        name={id}
        legend={t(`gates.${id}.question`)}
        hint={t(`gates.${id}.hint`)}
        options={(['yes', 'no', 'unknown'] as const).map((value) => ({
          value,
          label: t(`flagAnswers.${value}`),
        }))}
        value={assessment.redFlags[id] ?? undefined}
        onChange={(next) =>
          update((draft) => {
            draft.redFlags[id] = next;
          })
        }
      />
    </div>
  );
}
