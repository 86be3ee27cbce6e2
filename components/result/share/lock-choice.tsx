'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Checkbox } from '@/components/ui/checkbox';

const LockForm = dynamic(() => import('./lock-form').then((module) => module.LockForm), { ssr: false });

type LockChoiceProps = {
  /** What the link is locked with; empty while it is not. */
  passphrase: string;
  onChange: (passphrase: string) => void;
};

/** Whether the link opens with a passphrase only. */
export function LockChoice({ passphrase, onChange }: LockChoiceProps) {
  const t = useTranslations('app.share');
  const [isWanted, setWanted] = useState(false);
  const want = (wanted: boolean) => {
    setWanted(wanted);
    if (!wanted) onChange('');
  };
  return (
    <>
      <Checkbox
        label={t('usePassphrase')}
        checked={isWanted}
        onChange={(event) => want(event.currentTarget.checked)}
      />
      {isWanted && <LockForm passphrase={passphrase} onChange={onChange} />}
    </>
  );
}
