'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { DataTable } from '@/components/ui/data-table';
import { Fold } from '@/components/ui/fold';
import { Section } from '@/components/ui/section';
import { Select } from '@/components/ui/select';
import { SumTable } from '@/components/ui/sum-table';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useFormat, formatOf } from '@/components/wizard/use-format';
import { importKinds, type ImportKind } from '@/lib/import/columns-catalogue';
import type { FileSummary } from '@/lib/import/desk';
import { MappingFields } from './mapping-fields';
import { OpenQuestions } from './open-questions';
import { RowNotes } from './row-notes';
import { isPutRight, type ImportWalk } from './use-import';

type Stage = Extract<ImportWalk['stage'], { kind: 'review' }>;

/** What we think the file is: to be put right where it isn't, and its totals to be confirmed, before it counts. */
export function FileReview({ walk, stage }: { walk: ImportWalk; stage: Stage }) {
  const t = useTranslations('import.review');
  const kinds = useTranslations('import.kinds');
  const fields = useTranslations('import.fields');
  const { file } = stage;
  const { missing } = file;
  const isReady =
    !stage.isReading && missing.length === 0 && file.questions.length === 0 && file.documents > 0;
  const kind = kinds(file.kind);
  const { storage } = useAssessment();
  const [remember, setRemember] = useState(false);
  return (
    <>
      <Section title={t('title')} figure={<Totals file={file} />} arrival>
        <p>
          <b>{stage.name}</b>
        </p>
        <p className="lead">{file.tool ? t('tool', { tool: file.tool, kind }) : t('unknown', { kind })}</p>
        {stage.isRecalled && <p role="status">{t('recalled')}</p>}
        <KindAndSheet walk={walk} stage={stage} />
        {missing.length > 0 && (
          <p className="error">
            {t('missing', { fields: missing.map((group) => fields(group[0] ?? 'amount')).join(', ') })}
          </p>
        )}
        <OpenQuestions walk={walk} stage={stage} />
        <MappingFields walk={walk} stage={stage} isOpen={missing.length > 0 || file.tool === null} />
        <Fold summary={t('firstRows')}>
          <FirstRows file={file} />
        </Fold>
        <RowNotes file={file} />
        {isPutRight(stage) && !stage.isRecalled && !storage.temporary && (
          <Checkbox
            label={t('remember')}
            hint={t('rememberHint')}
            checked={remember}
            onChange={({ target }) => setRemember(target.checked)}
          />
        )}
      </Section>
      <div className="actions">
        <Button disabled={!isReady} onClick={() => void walk.accept(remember)}>
          {t('accept')}
        </Button>
        <Button kind="link" onClick={walk.reject}>
          {t('reject')}
        </Button>
      </div>
    </>
  );
}

function KindAndSheet({ walk, stage }: { walk: ImportWalk; stage: Stage }) {
  const t = useTranslations('import.review');
  const kinds = useTranslations('import.kinds');
  const { file } = stage;
  return (
    <div className="import-choices">
      <Select
        id="import-kind"
        label={t('kind')}
        value={file.kind}
        onChange={({ target }) => void walk.read({ kind: target.value as ImportKind })}
      >
        {importKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kinds(kind)}
          </option>
        ))}
      </Select>
      {file.sheets.length > 1 && (
        <Select
          id="import-sheet"
          label={t('sheet')}
          value={String(file.sheet)}
          onChange={({ target }) => void walk.read({}, Number(target.value))}
        >
          {file.sheets.map((name, index) => (
            <option key={index} value={String(index)}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

function Totals({ file }: { file: FileSummary }) {
  const t = useTranslations('import.review');
  const format = useFormat();
  const { totals, hours, from, to, documents, kind } = file;
  const rows = [
    ...(hours === null
      ? []
      : [{ label: t('hours'), value: t('hoursValue', { hours: format.number(hours, 2) }), sum: true }]),
    ...totals.map(({ currency, amount, count }) => ({
      label: `${currency || t('noCurrency')} · ${t(`documents.${kind}`, { count })}`,
      value: currency ? formatOf(format.locale, currency).moneyExact(amount) : format.number(amount, 2),
      sum: true,
    })),
    ...(from && to
      ? [{ label: t('period'), value: t('periodValue', { from: format.date(from), to: format.date(to) }) }]
      : []),
  ];
  return (
    <SumTable
      title={t('totals')}
      lead={t(`documents.${kind}`, { count: documents })}
      rows={rows}
      note={t('totalsHint')}
    />
  );
}

function FirstRows({ file }: { file: FileSummary }) {
  const t = useTranslations('import.review');
  const used = new Set(Object.values(file.mapping));
  const shown = file.headers
    .map((header, index) => ({ header, index }))
    .filter(({ index }) => used.has(index));
  return (
    <DataTable
      caption={t('firstRows')}
      captionHidden
      label={t('firstRows')}
      columns={shown.map(({ header, index }) => ({
        key: String(index),
        label: header || t('column', { number: index + 1 }),
      }))}
      rows={file.firstRows.map((cells, row) => ({
        id: String(row),
        cells: Object.fromEntries(shown.map(({ index }) => [String(index), cells[index] ?? ''])),
      }))}
    />
  );
}
