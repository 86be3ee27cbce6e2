import type { ReactNode } from 'react';
import { PageHead } from '@/components/wizard/frame/page-head';
import { PageFoot } from '@/components/wizard/shell/page-foot';
import { PageTop } from '@/components/wizard/shell/page-top';
import { IndicatorAnchors, StrategyAnchors } from './anchor-tables';
import { chapters, type SectionId } from './contents-catalogue';
import { Dates } from './dates';
import { Defaults } from './defaults';
import { LawNotes } from './law-notes';
import { Marks, NotKnown } from './lists';
import { MethodIndex } from './method-index';
import { MethodSection } from './method-section';
import { About, Glossary, Sources, Symbols } from './reference';
import { getSay } from './say';
import { Thresholds } from './thresholds';

/** What stands below the text of a section. */
const below: Partial<Record<SectionId, ReactNode>> = {
  strain: <IndicatorAnchors />,
  concentration: <Marks />,
  ranking: <StrategyAnchors />,
};

/** Every formula, default, threshold and legal statement, with its source: a page to read, print and dispute. */
export async function MethodPage() {
  const say = await getSay('method');
  return (
    <>
      <PageTop page="method" />
      <main id="content" className="page method" tabIndex={-1}>
        <div className="wrap">
          <PageHead title={say('title')} lead={say('lead')} hint={say('checked')} />
          <MethodIndex />
          {chapters.map(({ id, sections }) => (
            <Chapter key={id} id={id}>
              {id === 'limits' && <NotKnown />}
              {sections.map((section) => (
                <MethodSection key={section} id={section}>
                  {below[section]}
                </MethodSection>
              ))}
              {id === 'law' && <LawNotes />}
            </Chapter>
          ))}
          <Chapter id="tables">
            <Defaults />
            <Thresholds />
            <Dates />
          </Chapter>
          <Chapter id="reference">
            <Symbols />
            <Glossary />
            <Sources />
            <About />
          </Chapter>
        </div>
      </main>
      <PageFoot page="method" />
    </>
  );
}

async function Chapter({ id, children }: { id: string; children: ReactNode }) {
  const say = await getSay('method');
  return (
    <section id={`chapter-${id}`} className="section" aria-labelledby={`chapter-${id}-title`}>
      <h2 id={`chapter-${id}-title`}>{say(`groups.${id}`)}</h2>
      {children}
      <p className="method-back">
        <a href="#contents">{say('labels.backToIndex')}</a>
      </p>
    </section>
  );
}
