import type { ReactNode } from 'react';
import { Section } from '@/components/ui/section';

type TextSectionProps = { id: string; title: ReactNode; children: ReactNode };

/** A section inside the text column: its strong rule, its heading, its paragraphs. */
export function TextSection({ id, title, children }: TextSectionProps) {
  return (
    <Section id={id} title={title} wide>
      <div className="stack">{children}</div>
    </Section>
  );
}
