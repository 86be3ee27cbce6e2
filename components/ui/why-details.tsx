import type { ComponentProps, ReactNode } from 'react';
import { SumTable } from './sum-table';

type WhyDetailsProps = { summary: ReactNode } & (ComponentProps<typeof SumTable> | { children: ReactNode });

/** “How come?” below a number: a dotted line to press, which opens the sum in a sunken field. */
export function WhyDetails({ summary, ...rest }: WhyDetailsProps) {
  return (
    <details className="why-details">
      <summary>
        <span className="why">{summary}</span>
      </summary>
      {'rows' in rest ? <SumTable {...rest} /> : <div className="source">{rest.children}</div>}
    </details>
  );
}
