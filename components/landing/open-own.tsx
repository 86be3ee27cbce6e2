'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState, type ChangeEvent, type FormEvent } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { readAnyFile } from '@/components/wizard/shell/assessment-file';
import { restoreCases } from '@/components/wizard/shell/restore-cases';
import { ReplaceDialog } from '@/components/wizard/shell/replace-dialog';
import { pageAddress } from '@/components/wizard/shell/steps';
import { useStore } from '@/components/wizard/state/use-assessment';
import type { Assessment } from '@/lib/assessment/schema';
import type { BackupCase } from '@/lib/export/backup-file';

/** Opens an assessment that was kept as a file, or one that somebody sent as a link. */
export function OpenOwn() {
  return (
    <div className="stack">
      <FromFile />
      <FromLink />
    </div>
  );
}

function useShowResult() {
  const router = useRouter();
  const locale = useLocale();
  return () => router.push(pageAddress(locale, 'result'));
}

function FromFile() {
  const t = useTranslations();
  const store = useStore();
  const showResult = useShowResult();
  const [problem, setProblem] = useState('');
  const [incoming, setIncoming] = useState<Assessment | null>(null);
  const restore = (cases: readonly BackupCase[]) => {
    const count = restoreCases(store, cases);
    if (count === null) return t('app.errors.storageFull');
    return count === 0 ? t('wizard.importFile.allThere') : t('wizard.importFile.restored', { count });
  };
  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (!file) return;
    const read = await readAnyFile(file);
    currentTarget.value = '';
    if (read.ok && 'cases' in read) return setProblem(restore(read.cases));
    setProblem(read.ok ? '' : t(`app.errors.${read.reason}`, { max: '2 MB' }));
    if (!read.ok) return;
    if (store.replace(read.assessment)) showResult();
    else setIncoming(read.assessment);
  };
  return (
    <div>
      <label className={buttonClass('quiet', 'small')}>
        <input type="file" className="sr-only" accept=".json,application/json" onChange={choose} />
        {t('landing.open.file')}
      </label>
      <p className="open-problem" role="alert">
        {problem}
      </p>
      <ReplaceDialog incoming={incoming} onClose={() => setIncoming(null)} onReplaced={showResult} />
    </div>
  );
}

const words = {
  damaged: 'linkDamaged',
  'too-new': 'linkTooNew',
  'too-long': 'linkTooLong',
  'not-a-link': 'linkEmpty',
  passphrase: 'passphrase',
  'no-cipher': 'noCipher',
} as const;

function FromLink() {
  const t = useTranslations();
  const store = useStore();
  const showResult = useShowResult();
  const [text, setText] = useState('');
  const [error, setError] = useState<string | undefined>();
  const open = async (event: FormEvent) => {
    event.preventDefault();
    const fragment = text.trim().replace(/^[^#]*#/, '');
    if (!fragment) return setError(t('landing.open.linkMissing'));
    const linkProblem = await store.openFragment(fragment);
    // The result asks for the passphrase of a locked one.
    if (!linkProblem || linkProblem === 'locked') return showResult();
    store.leaveVisit();
    setError(t(`app.errors.${words[linkProblem]}`));
  };
  return (
    <form onSubmit={open} className="stack" noValidate>
      <TextField
        id="pasted-link"
        label={t('landing.open.linkLabel')}
        hint={t('landing.open.linkHint')}
        error={error}
        inputMode="url"
        value={text}
        onChange={(event) => [setText(event.currentTarget.value), setError(undefined)]}
      />
      <Button type="submit" kind="quiet" size="small">
        {t('landing.open.openLink')}
      </Button>
    </form>
  );
}
