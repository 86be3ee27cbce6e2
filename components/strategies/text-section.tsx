import type { ReactNode } from 'react';
import { Section } from '@/components/ui/section';

type TextSectionProps = {
  id: string;
  title: ReactNode;
  /** Folded on a phone under its heading, with this line. */
  fold?: { line?: ReactNode };
  children: ReactNode;
};

/** A section inside the text column: its strong rule, its heading, its paragraphs. */
export function TextSection({ id, title, fold, children }: TextSectionProps) {
  return (
    <Section id={id} title={title} fold={fold} wide>
      <div className="stack">{children}</div>
    </Section>
  );
}
