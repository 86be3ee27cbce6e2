import type { ReactNode } from 'react';
import { NarrowFold } from '@/components/ui/narrow-fold';
import { getSay } from './say';

type MethodPartProps = {
  id: string;
  title: string;
  /** Stands beside the text where there is room. */
  aside?: ReactNode;
  /** As wide as text is read, rather than as the page. */
  isText?: boolean;
  children: ReactNode;
};

/** A subject of the method; on a phone folded under its heading and a line on what it holds. */
export async function MethodPart({ id, title, aside, isText, children }: MethodPartProps) {
  const say = await getSay('method');
  const content = (
    <>
      <h3 id={`${id}-title`} className="wide-only">
        {title}
      </h3>
      {children}
    </>
  );
  return (
    <section id={id} className="method-part section-fold" aria-labelledby={`${id}-title`}>
      <NarrowFold heading="h3" title={title} line={say(`folds.${id}`)}>
        <div className={aside ? 'fold-content cols' : 'fold-content'}>
          <div className={aside || isText ? 'text stack' : 'stack'}>{content}</div>
          {aside}
        </div>
      </NarrowFold>
    </section>
  );
}
