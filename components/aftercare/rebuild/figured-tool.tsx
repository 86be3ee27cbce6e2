import type { ReactNode } from 'react';
import { Columns } from '@/components/ui/section';

type FiguredToolProps = {
  id: string;
  title: ReactNode;
  figure: ReactNode;
  /** What runs below over the whole width: tables, forms. */
  below?: ReactNode;
  children: ReactNode;
};

/** One tool of the part: what is so, the sentences why, the drawing beside them. */
export function FiguredTool({ id, title, figure, below, children }: FiguredToolProps) {
  return (
    <section id={id} className="part-tool figured-tool">
      <Columns figure={figure}>
        <h3>{title}</h3>
        {children}
      </Columns>
      {below}
    </section>
  );
}
