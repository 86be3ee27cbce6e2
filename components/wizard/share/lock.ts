/** A link locked with a passphrase. The cryptography comes only when it is wanted. */
export async function lockedLink(link: string, passphrase: string): Promise<string> {
  const [{ lockLink, nonceLength, saltLength }, { randomBytes, webCipher }] = await Promise.all([
    import('@/lib/share/locked-link'),
    import('./web-cipher'),
  ]);
  const [salt, nonce] = [randomBytes(saltLength), randomBytes(nonceLength)];
  return lockLink(link, { passphrase, salt, nonce, cipher: webCipher });
}
