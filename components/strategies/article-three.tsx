'use client';

import { useTranslations } from 'next-intl';
import { NarrowFold } from '@/components/ui/narrow-fold';
import { Notice } from '@/components/ui/notice';
import { useSnapshot } from '@/components/wizard/state/use-assessment';
import type { Evaluation } from '@/lib/evaluation';
import { useCaseLines } from './case-lines';

const ways = ['renegotiate', 'notice', 'transition'] as const;
const gains = ['g1', 'g2'] as const;
const costs = ['c1', 'c2'] as const;

/** The three usual ways side by side: gains, costs, when; and each in this case. */
export function ArticleThree({ evaluation }: { evaluation: Evaluation | null }) {
  const t = useTranslations('strategies.article');
  const { assessment, status } = useSnapshot();
  const lines = useCaseLines(assessment, evaluation);
  return (
    <section className="mt-8" aria-label={t('heading')}>
      <ul className="trio" role="list">
        {ways.map((way) => (
          <li key={way}>
            <h2 className="trio-name wide-only">{t(`${way}.name`)}</h2>
            <NarrowFold
              title={t(`${way}.name`)}
              line={lines[way].length > 0 && `${t('inYourCase')}: ${lines[way].join(' ')}`}
            >
              <div className="trio-body">
                <dl>
                  <Entry title={t('gainsHeading')} lines={gains.map((id) => t(`${way}.gains.${id}`))} />
                  <Entry title={t('costsHeading')} lines={costs.map((id) => t(`${way}.costs.${id}`))} />
                  <Entry title={t('whenHeading')} lines={[t(`${way}.when`)]} />
                </dl>
                {status === 'ready' && lines[way].length > 0 && (
                  <Notice className="trio-here wide-only">
                    <p>
                      <b>{t('inYourCase')}:</b> {lines[way].join(' ')}
                    </p>
                  </Notice>
                )}
              </div>
            </NarrowFold>
          </li>
        ))}
      </ul>
      <p className="hint mt-5 max-w-(--size-text)">{t('transition.note')}</p>
    </section>
  );
}

function Entry({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </dd>
    </div>
  );
}
