/** Whether two files hold the same bytes. */
export const sameContent = (a: Uint8Array, b: Uint8Array): boolean =>
  a === b || (a.length === b.length && a.every((byte, index) => byte === b[index]));

/** SHA-256 in lower-case hexadecimal; empty on a page that was not loaded over HTTPS, where browsers give no digest. */
export const contentHash = async (bytes: Uint8Array): Promise<string> => {
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  if (subtle === undefined) return '';
  const digest = new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(bytes)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
};
