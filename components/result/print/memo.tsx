'use client';

import { useTranslations } from 'next-intl';
import { KeyFigures } from '@/components/ui/key-figures';
import { Kawung } from '@/components/ui/kawung';
import { usePathPoints } from '@/components/wizard/case/path-points';
import { cashCase } from '../cash/cash-case';
import { CashFigure } from '../cash/cash-figure';
import { headingOf, CashFindings } from '../cash/cash-section';
import { closed, useChanges } from '../changes';
import { FlagNotes, hasFlags } from '../flags-section';
import type { PaperLink } from '../share/paper-link';
import type { ResultParts } from '../shared-props';
import { keyFigures } from '../verdict/figures';
import { firmnessWords } from '../verdict/firmness';
import { verdictWords } from '../verdict/verdict-words';
import { CashQuadrant } from '../why/cash-quadrant';
import { CashText, MoneyText } from '../why/cash-text';
import { StrainWaterfall } from '../why/strain-waterfall';
import { Reasons, StrainText } from '../why/why-section';
import { LiveCase } from './live-case';

/** The two pages that stand for themselves: suggestion, reasons, cash, path, what would change it, the way back. */
export function Memo({ link, ...parts }: ResultParts & { link: PaperLink }) {
  const { vetoes } = parts.evaluation.flags;
  const isUnsafe = vetoes.some(({ kind, state }) => kind === 'safety' && state === 'fired');
  return (
    <article className="paper-memo">
      <Cover {...parts} />
      <Verdict {...parts} />
      {isUnsafe && <Flags {...parts} />}
      <Why {...parts} />
      {!isUnsafe && <Flags {...parts} />}
      <Cash {...parts} />
      <div className="paper-two">
        <PathInBrief {...parts} />
        <Changes {...parts} />
      </div>
      <div className="paper-two">
        <FirstQuestion {...parts} />
        <LiveCase link={link} />
      </div>
    </article>
  );
}

function Cover({ evaluation, words }: ResultParts) {
  const t = useTranslations('print');
  const { firm, client, f } = words;
  return (
    <header className="paper-cover">
      <div>
        <p className="paper-kind">{words.t('headings.memo')}</p>
        <p className="paper-subject">{t('subject', { firm, client })}</p>
      </div>
      <dl>
        <dt>{t('to')}</dt>
        <dd>{t('readers')}</dd>
        <dt>{t('on')}</dt>
        <dd>{f.dateWithDay(evaluation.asOf)}</dd>
        <dt>{t('nature')}</dt>
        <dd>{t('natureText')}</dd>
      </dl>
      <Kawung columns={3} rows={3} />
    </header>
  );
}

function Verdict(parts: ResultParts) {
  const { sentence, because, changes } = verdictWords(parts);
  const firmness = firmnessWords(parts.evaluation, parts.words).join(' ');
  const figures = keyFigures(parts);
  return (
    <div className="paper-verdict">
      <h1>{sentence}</h1>
      {(because ?? changes) !== null && (
        <p className="paper-lead">{[because, changes].filter(Boolean).join(' ')}</p>
      )}
      {firmness !== '' && <p className="hint">{firmness}</p>}
      {figures.length > 0 && <KeyFigures figures={figures} />}
    </div>
  );
}

/** The drawing of both questions stands here while there is room; red flags need that room more. */
function Why(parts: ResultParts) {
  const isFull = hasFlags(parts);
  return (
    <section className="paper-section">
      <h2>{parts.words.t('headings.why')}</h2>
      <div className="paper-row">
        <div className="stack">
          <StrainText {...parts} />
        </div>
        <StrainWaterfall {...parts} />
      </div>
      <div className={isFull ? 'paper-columns' : 'paper-row'}>
        <div className="stack">
          <CashText {...parts} />
          <MoneyText {...parts} />
          <Reasons {...parts} />
        </div>
        {!isFull && <CashQuadrant {...parts} />}
      </div>
    </section>
  );
}

function Flags(parts: ResultParts) {
  if (!hasFlags(parts)) return null;
  return (
    <section className="paper-section">
      <h2>{parts.words.t('flagsHeading')}</h2>
      <div className="paper-flags">
        <FlagNotes {...parts} />
      </div>
    </section>
  );
}

function Cash(parts: ResultParts) {
  const { evaluation, words } = parts;
  const cash = cashCase(evaluation);
  if (!cash) return null;
  return (
    <section className="paper-section paper-cash">
      <h2>{words.t(`cash.${headingOf(parts)}`)}</h2>
      <div className="paper-row paper-row-chart">
        <div className="stack">
          <CashFindings cash={cash} words={words} brief />
        </div>
        <CashFigure cash={cash} words={words} />
      </div>
    </section>
  );
}

/** Dates and acts only: what to know about each stands in the annex, or on the page. */
function PathInBrief({ evaluation, words }: ResultParts) {
  const points = usePathPoints(evaluation.path);
  if (points.length === 0) return null;
  return (
    <section className="paper-section">
      <h2>{words.t('headings.path')}</h2>
      <ol className="paper-dates" role="list">
        {points.map(({ id, kind, when, dateTime, title }) => (
          <li key={id} className={kind === 'meeting' ? 'paper-key' : undefined}>
            <time dateTime={dateTime}>{when}</time> <span>{title}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const shownChanges = 4;
/** Beside red flags, which take the room of one. */
const shownBesideFlags = 3;

function Changes(parts: ResultParts) {
  const changes = useChanges(parts).slice(0, hasFlags(parts) ? shownBesideFlags : shownChanges);
  if (changes.length === 0) return null;
  return (
    <section className="paper-section">
      <h2>{parts.words.t('headings.changes')}</h2>
      <ul className="paper-changes" role="list">
        {changes.map(({ id, what, effect }) => (
          <li key={id}>
            <b>{closed(what)}</b> {effect}
          </li>
        ))}
      </ul>
    </section>
  );
}

function FirstQuestion(parts: ResultParts) {
  const { evaluation, words } = parts;
  const { t, s } = words;
  const [first] = evaluation.verdict.openQuestions;
  const { money } = evaluation;
  const assumed =
    money.status === 'complete' ? money.inputs.filter(({ origin }) => origin === 'assumed').length : 0;
  return (
    <section className="paper-section">
      <h2>{t('headings.unknown')}</h2>
      {first && (
        <p>
          <b>{words.fromLink ? words.readonly('unanswered') : t('unknown.first')}:</b> {words.question(first)}
        </p>
      )}
      {assumed > 0 && <p>{t('unknown.assumed', { count: assumed })}</p>}
      {!first && assumed === 0 && <p>{t('unknown.none')}</p>}
      {evaluation.strategies && !hasFlags(parts) && <p className="hint">{s('chance.note')}</p>}
    </section>
  );
}
