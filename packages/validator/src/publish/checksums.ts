/** The list of checksums: what is signed, and what says which files of a folder are ours. */
export const CHECKSUMS_FILE = 'checksums.json';

/** SHA-256 in hexadecimal, as `sha256sum` writes it. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Checksums of files by name, in order of the names. */
export async function checksumsOf(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const names = [...files.keys()].sort();
  const sums: [string, string][] = [];
  for (const name of names) sums.push([name, await sha256(files.get(name)!)]);
  return `${JSON.stringify({ algorithm: 'SHA-256', files: Object.fromEntries(sums) }, null, 2)}\n`;
}
