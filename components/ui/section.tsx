import type { ReactNode } from 'react';
import { classNames } from './class-names';

type SectionProps = {
  id?: string;
  /** A heading that states what is so. */
  title: ReactNode;
  /** The figure column: stands to the right on wide screens, below on narrow ones. */
  figure?: ReactNode;
  /** Puts the heading inside the text column, beside the figure. */
  headingInText?: boolean;
  /** Lets the content run over both columns. */
  wide?: boolean;
  /** It comes by a press elsewhere on the page: its heading takes the focus. */
  arrival?: boolean;
  className?: string;
  children?: ReactNode;
};

const focusOn = (heading: HTMLElement | null) => heading?.focus();

/** One strong rule, one heading, text; the figure that shows it beside. */
export function Section(props: SectionProps) {
  const { id, title, figure, headingInText, wide, arrival, className, children } = props;
  const heading = (
    <h2 tabIndex={arrival ? -1 : undefined} ref={arrival ? focusOn : undefined}>
      {title}
    </h2>
  );
  return (
    <section id={id} className={classNames('section', className)}>
      {!headingInText && heading}
      {wide ? (
        children
      ) : (
        <Columns figure={figure}>
          {headingInText && heading}
          {children}
        </Columns>
      )}
    </section>
  );
}

type ColumnsProps = { figure?: ReactNode; sticky?: boolean; className?: string; children: ReactNode };

/** Text left (38rem), figure right (28rem); one column below 1088 px. */
export function Columns({ figure, sticky, className, children }: ColumnsProps) {
  return (
    <div className={classNames('cols', className)}>
      <div className="text stack">{children}</div>
      {figure != null && <div className={classNames('aside', sticky && 'aside-sticky')}>{figure}</div>}
    </div>
  );
}
