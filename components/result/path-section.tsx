'use client';

import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { DatePath, type PathPoint } from '@/components/ui/date-path';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { capitalised } from '@/components/wizard/case/capitalised';
import { usePathPoints } from '@/components/wizard/case/path-points';
import { Changes } from './changes';
import type { ResultParts } from './shared-props';

/** What to do when, and beside it what would change it. */
export function PathSection(parts: ResultParts) {
  const { evaluation, words } = parts;
  const { t, s, option } = words;
  const { path, verdict } = evaluation;
  const points = usePathPoints(path);
  const first = path.option && capitalised(option(path.option, 'short'));
  return (
    <Section id="path" title={t('headings.path')} className="path-section" figure={<Changes {...parts} />}>
      {first && (
        <p className="finding">
          {path.fallback
            ? s('path.sentence', { first, fallback: option(path.fallback, 'short') })
            : `${first}.`}
        </p>
      )}
      {verdict.code === 'undecided' && first && <Notice kind="attention" title={s('path.undecided')} />}
      {points.length === 0 ? <p>{words.readonly('noPath')}</p> : <BriefPath points={points} words={words} />}
      {points.some(({ kind }) => kind === 'gate') && <p className="hint">{s('path.moved')}</p>}
    </Section>
  );
}

/** On a phone dates and steps first; what to know about each is one press away. */
function BriefPath({ points, words }: { points: readonly PathPoint[]; words: ResultParts['words'] }) {
  const id = useId();
  const [isBrief, setBrief] = useState(true);
  return (
    <div className={classNames('path-in-brief', isBrief && 'path-dates-only')}>
      <Button
        kind="link"
        aria-expanded={!isBrief}
        aria-controls={id}
        onClick={() => setBrief((before) => !before)}
      >
        {words.t(isBrief ? 'path.explain' : 'path.datesOnly')}
      </Button>
      <div id={id}>
        <DatePath points={points} />
      </div>
    </div>
  );
}
