'use client';

import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import type { LinkProblem } from '../state/environment';
import { useStore } from '../state/use-assessment';

const words: Partial<Record<LinkProblem, 'passphrase' | 'noCipher'>> = {
  passphrase: 'passphrase',
  'no-cipher': 'noCipher',
};

/** Asks for the passphrase of a link. A wrong one changes nothing. */
export function LockedLink({ fragment }: { fragment: string }) {
  const t = useTranslations('app');
  const store = useStore();
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [isOpening, setOpening] = useState(false);
  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (passphrase === '') return setError(t('errors.passphraseMissing'));
    setOpening(true);
    const problem = await store.openFragment(fragment, passphrase);
    setOpening(false);
    const key = problem && words[problem];
    if (key) setError(t(`errors.${key}`));
  };
  return (
    <form className="stack mt-3" onSubmit={open} noValidate>
      <TextField
        id="link-passphrase"
        label={t('share.passphrase')}
        hint={t('share.wrongIsSafe')}
        error={error}
        autoCapitalize="none"
        spellCheck={false}
        value={passphrase}
        onChange={(event) => {
          setPassphrase(event.currentTarget.value);
          setError(undefined);
        }}
      />
      <Button type="submit" size="small" aria-disabled={isOpening}>
        {t(isOpening ? 'share.unlocking' : 'share.unlock')}
      </Button>
    </form>
  );
}
