'use client';

import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Fold } from '@/components/ui/fold';
import type { FileSummary } from '@/lib/import/desk';

/** Every row that was refused, left out or is doubtful: its line in the file, why, and how it begins. */
export function RowNotes({ file }: { file: FileSummary }) {
  const t = useTranslations('import.review');
  const reasons = useTranslations('import.notes');
  const count = Object.values(file.noteCounts).reduce((sum, one) => sum + one, 0);
  if (count === 0) return <p className="hint mt-6">{t('rows', { count })}</p>;
  const rest = count - file.notes.length;
  return (
    <Fold summary={t('rows', { count })}>
      <DataTable
        caption={t('rows', { count })}
        captionHidden
        label={t('rows', { count })}
        columns={[
          { key: 'line', label: t('line') },
          { key: 'reason', label: t('reason') },
          { key: 'content', label: t('content') },
        ]}
        rows={file.notes.map(({ line, code, text }, index) => ({
          id: `${line}-${index}`,
          cells: { line, reason: reasons(code), content: text },
        }))}
      />
      {rest > 0 && <p className="hint">{t('more', { count: rest })}</p>}
    </Fold>
  );
}
