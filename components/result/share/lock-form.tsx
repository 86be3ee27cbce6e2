'use client';

import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { canEncrypt, randomBytes } from '@/components/wizard/share/web-cipher';
import { passphraseFrom, passphraseStrength, shortestPassphrase } from '@/lib/share/passphrase';

type LockFormProps = { passphrase: string; onChange: (passphrase: string) => void };

/** Where the passphrase is written, how strong it is by its length, and what it locks. */
export function LockForm({ passphrase, onChange }: LockFormProps) {
  const t = useTranslations();
  const [text, setText] = useState(passphrase);
  const [error, setError] = useState<string | undefined>();
  if (!canEncrypt()) return <Notice kind="attention" role="status" title={t('result.share.noCipher')} />;
  const strength = passphraseStrength(text);
  const isLocked = passphrase !== '' && passphrase === text;
  const write = (next: string) => {
    setText(next);
    setError(undefined);
  };
  const lock = (event: FormEvent) => {
    event.preventDefault();
    if (text === '') return setError(t('app.errors.passphraseMissing'));
    if (strength === 'short') return setError(t('app.errors.passphraseShort', { min: shortestPassphrase }));
    onChange(text);
  };
  return (
    <form className="mt-3 stack" onSubmit={lock} noValidate>
      <TextField
        id="share-passphrase"
        label={t('app.share.passphrase')}
        hint={t('app.share.passphraseHint')}
        error={error}
        autoCapitalize="none"
        spellCheck={false}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <p role="status" className="meta">
        {isLocked ? t('result.share.locked') : strength !== 'short' && t(`result.share.strength.${strength}`)}
      </p>
      <div className="actions">
        <Button type="submit" size="small" disabled={isLocked}>
          {t(passphrase === '' ? 'result.share.lock' : 'result.share.change')}
        </Button>
        <Button kind="quiet" size="small" onClick={() => write(passphraseFrom(randomBytes(16)))}>
          {t('result.share.make')}
        </Button>
      </div>
    </form>
  );
}
