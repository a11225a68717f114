/** The list of checksums: what is signed, and what says which files of a folder are ours. */
export const CHECKSUMS_FILE = 'checksums.json';

/** SHA-256 in hexadecimal, as `sha256sum` writes it. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Checksums by the names of files as they are written, in order of the names. */
export function checksumsText(sums: ReadonlyMap<string, string>): string {
  const inOrder = [...sums.keys()].sort().map((name) => [name, sums.get(name)!] as const);
  return `${JSON.stringify({ algorithm: 'SHA-256', files: Object.fromEntries(inOrder) }, null, 2)}\n`;
}

/** Checksums of files by name. */
export async function checksumsOf(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const sums = new Map<string, string>();
  for (const [name, bytes] of files) sums.set(name, await sha256(bytes));
  return checksumsText(sums);
}
