import type { Cipher, CipherTask } from '@/lib/share/locked-link';

/** Bytes in a buffer of their own, as the browser's cryptography wants them. */
const owned = (bytes: Uint8Array) => Uint8Array.from(bytes);

async function keyOf({ passphrase, salt, rounds }: CipherTask, use: 'encrypt' | 'decrypt') {
  const secret = await crypto.subtle.importKey('raw', owned(passphrase), 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt: owned(salt), iterations: rounds };
  return crypto.subtle.deriveKey(derivation, secret, { name: 'AES-GCM', length: 256 }, false, [use]);
}

const parameters = ({ nonce, header }: CipherTask) => ({
  name: 'AES-GCM',
  iv: owned(nonce),
  additionalData: owned(header),
  tagLength: 128,
});

/** AES-256-GCM and PBKDF2 by the browser itself. Only where pages come over a secure connection, or from localhost. */
export const webCipher: Cipher = {
  seal: async (task) => {
    const key = await keyOf(task, 'encrypt');
    return new Uint8Array(await crypto.subtle.encrypt(parameters(task), key, owned(task.data)));
  },
  open: async (task) => {
    const key = await keyOf(task, 'decrypt');
    try {
      return new Uint8Array(await crypto.subtle.decrypt(parameters(task), key, owned(task.data)));
    } catch {
      return null;
    }
  },
};

/** Whether this page may encrypt: browsers refuse it to pages that came over an insecure connection. */
export const canEncrypt = (): boolean => 'crypto' in globalThis && 'subtle' in globalThis.crypto;

/** Bytes by chance, as cryptography needs them. */
export const randomBytes = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));
