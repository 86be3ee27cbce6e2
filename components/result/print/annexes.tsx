'use client';

import { useTranslations } from 'next-intl';
import type { ComponentType } from 'react';
import { Meta } from '../meta';
import type { ResultParts } from '../shared-props';
import { MethodAnnex } from './annex-method';
import { hasMoney, MoneyAnnex } from './annex-money';
import { hasOptions, OptionsAnnex } from './annex-options';
import { AftercareAnnex, hasAftercare, hasPlan, PathAnnex, PlanAnnex } from './annex-plan';
import { AssumptionsAnnex, hasAssumptions, UnknownAnnex } from './annex-unknown';

type AnnexId = 'path' | 'money' | 'strategies' | 'plan' | 'aftercare' | 'assumptions' | 'unknown' | 'method';
type Annex = { id: AnnexId; Content: ComponentType<ResultParts>; isThere: (parts: ResultParts) => boolean };

const always = () => true;
const letter = (index: number) => String.fromCharCode(65 + index);

const annexes: readonly Annex[] = [
  { id: 'path', Content: PathAnnex, isThere: ({ evaluation }) => evaluation.path.steps.length > 0 },
  { id: 'money', Content: MoneyAnnex, isThere: hasMoney },
  { id: 'strategies', Content: OptionsAnnex, isThere: hasOptions },
  { id: 'plan', Content: PlanAnnex, isThere: hasPlan },
  { id: 'aftercare', Content: AftercareAnnex, isThere: hasAftercare },
  { id: 'assumptions', Content: AssumptionsAnnex, isThere: hasAssumptions },
  { id: 'unknown', Content: UnknownAnnex, isThere: always },
  { id: 'method', Content: MethodAnnex, isThere: always },
];

/** Everything behind the memo, lettered as far as there is something to say. */
export function Annexes({ version, ...parts }: ResultParts & { version: string }) {
  const t = useTranslations('print');
  const shown = annexes.filter(({ isThere }) => isThere(parts));
  return (
    <div className="paper-annexes">
      <p className="paper-contents">
        <b>{t('annexes')}.</b>{' '}
        {shown.map(({ id }, index) => `${letter(index)}. ${t(`titles.${id}`)}`).join('; ')}.
      </p>
      {shown.map(({ id, Content }, index) => (
        <section key={id} className={`paper-annex paper-annex-${id}`}>
          <h2>{t('annex', { letter: letter(index), title: t(`titles.${id}`) })}</h2>
          <Content {...parts} />
        </section>
      ))}
      <Meta {...parts} version={version} />
    </div>
  );
}
