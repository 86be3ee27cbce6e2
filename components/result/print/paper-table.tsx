'use client';

import type { ComponentProps } from 'react';
import { DataTable } from '@/components/ui/data-table';

type PaperTableProps = Pick<ComponentProps<typeof DataTable>, 'columns' | 'rows'> & { caption: string };

/** A table under a heading: a page may end behind a caption, but never behind a heading. */
export function PaperTable({ caption, ...rest }: PaperTableProps) {
  return (
    <>
      <h3>{caption}</h3>
      <DataTable caption={caption} captionHidden label={caption} {...rest} />
    </>
  );
}
