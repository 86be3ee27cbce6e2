'use client';

import { useTranslations } from 'next-intl';
import { useState, type ChangeEvent, type DragEvent } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Notice } from '@/components/ui/notice';
import { useFormat } from '@/components/wizard/use-format';
import { toolFormats } from '@/lib/import/tools-catalogue';
import type { ImportWalk } from './use-import';

const tools = [...new Set(toolFormats.map(({ tool }) => tool))].sort();

/** Where a file is dropped or chosen; while it is read, how far that is. */
export function FileDrop({ walk }: { walk: ImportWalk }) {
  const t = useTranslations('import');
  const { stage, trouble, collection, open } = walk;
  const [isOver, setOver] = useState(false);
  if (stage.kind === 'reading') return <Progress walk={walk} name={stage.name} share={stage.share} />;
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';
    if (file) void open(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) void open(file);
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <>
      {trouble && <Notice kind="attention" role="alert" className="mb-6" title={troubleWords(t, trouble)} />}
      <div
        className={classNames('import-drop', isOver && 'import-drop-over')}
        onDragOver={hover}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label className={buttonClass(collection ? 'quiet' : 'primary')}>
          <input
            type="file"
            className="sr-only"
            accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values"
            onChange={choose}
          />
          {collection ? t('drop.another') : t('drop.label')}
        </label>
        <p className="hint">{t('drop.hint')}</p>
        {!collection && <p className="hint">{t('drop.tools', { tools: tools.join(', ') })}</p>}
      </div>
    </>
  );
}

type Words = ReturnType<typeof useTranslations<'import'>>;

const troubleWords = (t: Words, trouble: NonNullable<ImportWalk['trouble']>) =>
  trouble === 'cancelled' ? t('progress.cancelled') : t(`faults.${trouble}`);

function Progress({ walk, name, share }: { walk: ImportWalk; name: string; share: number }) {
  const t = useTranslations('import.progress');
  const app = useTranslations('app.actions');
  const format = useFormat();
  return (
    <div className="import-drop" role="status">
      <p>
        <b>{t('label', { name })}</b>
      </p>
      <progress className="import-progress" max={1} value={share} aria-label={t('label', { name })} />
      <p className="hint">
        {share < 1 && share > 0
          ? t('share', { percent: format.percent(Math.round(share * 100) / 100) })
          : t('working')}
      </p>
      <Button kind="quiet" onClick={walk.cancel}>
        {app('cancel')}
      </Button>
    </div>
  );
}
