'use client';

import { useTranslations } from 'next-intl';
import { Fold } from '@/components/ui/fold';
import { Select } from '@/components/ui/select';
import { fieldsOfKind, type ImportField } from '@/lib/import/columns-catalogue';
import type { ImportWalk } from './use-import';

type Props = { walk: ImportWalk; stage: Extract<ImportWalk['stage'], { kind: 'review' }>; isOpen: boolean };

/** Which column holds what: the guess, field by field, and the reader's last word on it. */
export function MappingFields({ walk, stage, isOpen }: Props) {
  const t = useTranslations('import.review');
  const fields = useTranslations('import.fields');
  const { file, options, isReading } = stage;
  const choose = (field: ImportField, text: string) => {
    const mapping = { ...file.mapping };
    if (text === '') delete mapping[field];
    else mapping[field] = Number(text);
    void walk.read({ ...options, kind: file.kind, mapping });
  };
  return (
    <Fold summary={t('columns')} open={isOpen}>
      <p className="hint">{t('columnsHint')}</p>
      <div className="import-mapping">
        {fieldsOfKind[file.kind].map((field) => (
          <Select
            key={field}
            id={`import-${field}`}
            label={fields(field)}
            disabled={isReading && !options.mapping}
            value={String(file.mapping[field] ?? '')}
            onChange={({ target }) => choose(field, target.value)}
          >
            <option value="">{t('none')}</option>
            {file.headers.map((header, index) => (
              <option key={index} value={String(index)}>
                {header || t('column', { number: index + 1 })}
              </option>
            ))}
          </Select>
        ))}
      </div>
    </Fold>
  );
}
