'use client';

import { useTranslations } from 'next-intl';
import { Live } from '@/components/ui/live';
import { ReorderList } from '@/components/ui/reorder-list';
import { Segment } from '@/components/ui/segment';
import { SliderList } from '@/components/ui/slider-list';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import { criterionIds, type CriterionId } from '@/lib/assessment/ids-catalogue';
import type { Assessment } from '@/lib/assessment/schema';
import { criterionWeights, mapCriteria } from '@/lib/strategies/criteria';
import { TextSection } from './text-section';

type Preferences = Assessment['preferences'];
type Mode = 'equal' | 'ranked' | 'own';

/** What matters to the owner: everything equally, in an order of one’s own, or with weights of one’s own. The ranking follows at once. */
export function WeightsSection() {
  const t = useTranslations('strategies.weights');
  const { assessment, update, readOnly } = useAssessment();
  const { preferences } = assessment;
  const mode = modeOf(preferences);
  const choose = (next: Mode) => update({ preferences: preferencesAs(next, preferences) });
  return (
    <TextSection id="weights" title={t('heading')} fold={{ line: t(mode) }}>
      <fieldset disabled={readOnly} className="contents">
        <Segment
          name="criteria-mode"
          legend={t('heading')}
          legendHidden
          options={[
            { value: 'equal', label: t('equal') },
            { value: 'ranked', label: t('ranked') },
            { value: 'own', label: t('own') },
          ]}
          value={mode}
          onChange={choose}
        />
        {mode === 'equal' && <Criteria preferences={preferences} />}
        {mode === 'ranked' && <Order preferences={preferences} />}
        {mode === 'own' && <Own preferences={preferences} />}
      </fieldset>
    </TextSection>
  );
}

function modeOf({ weights, ranks }: Preferences): Mode {
  if (weights) return 'own';
  return ranks ? 'ranked' : 'equal';
}

/** Each way of saying it begins where the last one stood, so that nothing jumps. */
function preferencesAs(mode: Mode, preferences: Preferences): Preferences {
  const kept = { ...preferences, ranks: null, weights: null };
  if (mode === 'ranked') return { ...kept, ranks: ranksOf(orderOf(preferences)) };
  if (mode === 'own') return { ...kept, weights: pointsOf(preferences) };
  return kept;
}

/** The weights as points: 100 for the heaviest, the others against it, in steps of five. */
function pointsOf(preferences: Preferences): Record<CriterionId, number> {
  const weights = criterionWeights(preferences);
  const most = Math.max(...Object.values(weights));
  return mapCriteria((id) => Math.round((20 * weights[id]) / most) * 5);
}

/** From the most to the least important; what weighs the same keeps the order of the catalogue. */
function orderOf(preferences: Preferences): CriterionId[] {
  const weights = criterionWeights(preferences);
  return [...criterionIds].sort((a, b) => weights[b] - weights[a]);
}

function ranksOf(order: readonly CriterionId[]): Record<CriterionId, number> {
  return Object.fromEntries(order.map((id, index) => [id, index + 1])) as Record<CriterionId, number>;
}

/** What each of the six means, while all count the same. */
function Criteria({ preferences }: { preferences: Preferences }) {
  const t = useTranslations('strategies');
  const f = useFormat();
  const weights = criterionWeights(preferences);
  return (
    <dl className="criteria mt-6">
      {criterionIds.map((id) => (
        <div key={id}>
          <dt>
            {t(`criteria.${id}.name`)} <span>{t('weights.weight', { percent: f.percent(weights[id]) })}</span>
          </dt>
          <dd>{t(`criteria.${id}.hint`)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Order({ preferences }: { preferences: Preferences }) {
  const t = useTranslations('strategies');
  const f = useFormat();
  const { update } = useAssessment();
  const weights = criterionWeights(preferences);
  const nameOf = (id: string) => t(`criteria.${id as CriterionId}.name`);
  const items = orderOf(preferences).map((id) => ({
    id,
    name: (
      <>
        <b className="font-medium">{nameOf(id)}</b>{' '}
        <span className="meta">{t('weights.weight', { percent: f.percent(weights[id]) })}</span>
        <span className="hint block">{t(`criteria.${id}.hint`)}</span>
      </>
    ),
  }));
  const reorder = (ids: string[]) =>
    update({ preferences: { weights: null, ranks: ranksOf(ids as CriterionId[]) } });
  return (
    <>
      <p className="mt-6">{t('weights.instruction')}</p>
      <p className="hint mb-4">{t('weights.question')}</p>
      <ReorderList
        items={items}
        onChange={reorder}
        label={t('weights.heading')}
        upLabel={({ id }) => t('weights.up', { name: nameOf(id) })}
        downLabel={({ id }) => t('weights.down', { name: nameOf(id) })}
        moved={({ id }, n) => t('weights.position', { name: nameOf(id), n, total: criterionIds.length })}
      />
    </>
  );
}

/** Swing weights: 100 for what matters most, the rest set against it. */
function Own({ preferences }: { preferences: Preferences }) {
  const t = useTranslations('strategies');
  const f = useFormat();
  const { update } = useAssessment();
  const points = preferences.weights ?? pointsOf(preferences);
  const weights = criterionWeights(preferences);
  const isNothing = criterionIds.every((id) => points[id] === 0);
  const rows = criterionIds.map((id) => {
    const weight = t('weights.weight', { percent: f.percent(weights[id]) });
    return {
      id,
      name: t(`criteria.${id}.name`),
      hint: t(`criteria.${id}.hint`),
      value: points[id],
      aside: weight,
      valueText: t('weights.points', { points: f.number(points[id], 0), weight }),
    };
  });
  return (
    <>
      <p className="mt-6">{t('weights.ownInstruction')}</p>
      <p className="hint mb-4">{t('weights.question')}</p>
      <SliderList
        name="weight"
        rows={rows}
        onChange={(id, value) =>
          update({ preferences: { ...preferences, weights: { ...points, [id]: value } } })
        }
      />
      <Live>{isNothing && <p>{t('weights.allZero')}</p>}</Live>
    </>
  );
}
