'use client';

import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import { Fold } from '@/components/ui/fold';
import { uncapitalised } from '@/components/wizard/case/capitalised';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import { routeReasons, type RouteReason, type RouteReasonKind } from '@/lib/contract/route-catalogue';
import type { Evaluation, LegalRoute } from '@/lib/evaluation';
import { TextSection } from './text-section';

type Step = LegalRoute['steps'][number];

/** The ways in which this contract can end, the gentlest first, each with what the text of the law says. */
export function RouteSection({ evaluation }: { evaluation: Evaluation | null }) {
  const t = useTranslations('strategies.route');
  const { governingLaw } = useAssessment().assessment.contract;
  if (!evaluation) return null;
  const isLawUnknown = governingLaw === null || governingLaw === 'unknown';
  const { route } = evaluation;
  const open = route.steps.filter((step) => step.open);
  const line =
    open[0] &&
    t('line', {
      count: open.length,
      total: route.steps.length,
      first: uncapitalised(t(`${open[0].id}.name`)),
    });
  return (
    <TextSection id="route" title={t('heading')} fold={{ line }}>
      <p>{t('lead')}</p>
      {isLawUnknown && <p className="hint">{t('lawUnknown')}</p>}
      <ol className="route" role="list">
        {route.steps.map((step, index) => (
          <li key={step.id}>
            <span className="option-rank">{index + 1}</span>
            <div>
              <h3>{t(`${step.id}.name`)}</h3>
              <State step={step} />
              <p className="mt-2">
                <StepText step={step} route={route} />
              </p>
              <Law ids={step.law} />
            </div>
          </li>
        ))}
      </ol>
    </TextSection>
  );
}

const kinds: readonly RouteReasonKind[] = ['why', 'blocks', 'note'];

/** Open or held back, in a word; why, what holds it back, what to mind, and what to ask a lawyer. */
function State({ step }: { step: Step }) {
  const t = useTranslations('strategies.route');
  const law = useTranslations('law');
  const asks = (step.law as 'law-contract-binds'[]).flatMap((id) =>
    law.has(`${id}.ask`) ? [law(`${id}.ask`)] : [],
  );
  const said = (kind: RouteReasonKind) =>
    (step.reasons as RouteReason[])
      .filter((code) => routeReasons[code] === kind)
      .map((code) => t(`reasons.${code}`))
      .join('; ');
  return (
    <>
      <p className={classNames('route-state', step.open && 'route-open')}>
        <b>{step.open ? t('open') : t('closed')}</b>
      </p>
      <dl className="route-why">
        {kinds.map((kind) => said(kind) && <Why key={kind} label={t(`labels.${kind}`)} text={said(kind)} />)}
        {asks.length > 0 && <Why label={t('labels.ask')} text={asks.join(' ')} />}
      </dl>
    </>
  );
}

function Why({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function StepText({ step, route }: { step: Step; route: LegalRoute }) {
  const t = useTranslations('strategies.route');
  const f = useFormat();
  if (step.id !== 'lapse') return t(`${step.id}.text`);
  const { nonRenewalDeadline } = route;
  return nonRenewalDeadline
    ? t('lapse.text', { deadline: f.date(nonRenewalDeadline) })
    : t('lapse.textPlain');
}

/** What the text says, the question for the lawyer, where it was read and on which day. */
function Law({ ids }: { ids: readonly string[] }) {
  const t = useTranslations('law');
  if (ids.length === 0) return <p className="hint mt-3">{t('none')}</p>;
  return (
    <Fold summary={t('heading')} className="mt-3">
      <dl className="law">
        {(ids as 'law-contract-binds'[]).map((id) => (
          <div key={id}>
            <dt>{t(`${id}.name`)}</dt>
            <dd>
              <p>{t(`${id}.text`)}</p>
              <p className="meta">
                {t.has(`${id}.ask`)
                  ? t('tail', { question: t(`${id}.ask`), source: t(`${id}.source`) })
                  : t(`${id}.source`)}
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
