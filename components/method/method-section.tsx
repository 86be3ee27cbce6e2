import type { ReactNode } from 'react';
import type { SectionId } from './contents-catalogue';
import { MethodPart } from './method-part';
import { getSay, type Say } from './say';

const paragraphs = ['p1', 'p2', 'p3', 'p4', 'p5'];
const formulas = ['formula', 'formula2'];

/** One subject: its formulas and what they mean; the source stands beside. */
export async function MethodSection({ id, children }: { id: SectionId; children?: ReactNode }) {
  const say = await getSay('method');
  const at = (key: string) => `sections.${id}.${key}`;
  const source = say.has(at('source')) && (
    <p className="aside method-source">
      <b>{say('labels.source')}</b> {say(at('source'))}
    </p>
  );
  return (
    <MethodPart id={id} title={say(at('title'))} aside={source} isText>
      <Formulas keys={formulas.map(at).filter((key) => say.has(key))} say={say} />
      {paragraphs.map((key) => say.has(at(key)) && <p key={key}>{say(at(key))}</p>)}
      {children}
    </MethodPart>
  );
}

function Formulas({ keys, say }: { keys: string[]; say: Say }) {
  if (keys.length === 0) return null;
  return (
    <div className="source">
      <p className="method-label">{say('labels.formula')}</p>
      {keys.map((key) => (
        <p key={key}>{say(key)}</p>
      ))}
    </div>
  );
}
