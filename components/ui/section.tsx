import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { NarrowFold } from './narrow-fold';

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
  /** On a phone it is folded under its heading; this says there what it comes to. */
  fold?: { line?: ReactNode };
  className?: string;
  children?: ReactNode;
};

const focusOn = (heading: HTMLElement | null) => heading?.focus();

/** One strong rule, one heading, text; the figure that shows it beside. */
export function Section(props: SectionProps) {
  const { id, title, headingInText, arrival, fold, className } = props;
  const heading = (
    <h2
      className={fold && 'wide-only'}
      tabIndex={arrival ? -1 : undefined}
      ref={arrival ? focusOn : undefined}
    >
      {title}
    </h2>
  );
  const content = <Content {...props} heading={headingInText && heading} />;
  return (
    <section id={id} className={classNames('section', fold && 'section-fold', className)}>
      {!headingInText && heading}
      {fold ? (
        <NarrowFold title={title} line={fold.line}>
          <div className="fold-content">{content}</div>
        </NarrowFold>
      ) : (
        content
      )}
    </section>
  );
}

function Content({
  wide,
  figure,
  heading,
  children,
}: Pick<SectionProps, 'wide' | 'figure' | 'children'> & { heading: ReactNode }) {
  if (wide) return children;
  return (
    <Columns figure={figure}>
      {heading}
      {children}
    </Columns>
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
