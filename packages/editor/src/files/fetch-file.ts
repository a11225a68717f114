import type { Words } from '../locales/types.ts';
import { formatOf } from '../model/file-names.ts';
import type { Picked } from './handles.ts';

/** Why a directory did not come from an address. A browser does not say why it may not read another server. */
export type FetchTrouble =
  | { reason: 'no-address' | 'unreachable' }
  /** The server answered with this status instead of a file. */
  | { reason: 'status'; status: number };

/** Names of files for what servers call them, where the address has none. */
const ENDINGS: readonly (readonly [type: RegExp, ending: string])[] = [
  [/\bjson\b/i, 'json'],
  [/\byaml\b/i, 'yaml'],
  [/\bcsv\b/i, 'csv'],
  [/spreadsheetml/i, 'xlsx'],
  [/opendocument\.spreadsheet/i, 'ods'],
];
const KNOWN_ENDING = /\.(?:json|ya?ml|csv|tsv|xlsx|ods)$/i;

/** An address of the web as a whole one, such as one of the host's own; undefined for any other. */
export function addressOf(address: string): URL | undefined {
  try {
    const url = new URL(address, document.baseURI);
    return /^https?:$/.test(url.protocol) && !/\s/.test(address) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** A part of an address as people read it; as it is where it was not written as such a part. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function nameFor(url: URL, type: string): string {
  const name = decoded(url.pathname.split('/').at(-1) ?? '');
  if (KNOWN_ENDING.test(name) || formatOf(name) !== undefined) return name;
  const ending = ENDINGS.find(([pattern]) => pattern.test(type))?.[1];
  return ending === undefined ? name || url.host : `${name || 'directory'}.${ending}`;
}

/**
 * A directory at an address. Asked for without cookies and without telling from where; it can only be saved as a download.
 * @param address a whole one, or one of the host's own
 */
export async function fetchFile(address: string): Promise<Picked | FetchTrouble> {
  const url = addressOf(address);
  if (url === undefined) return { reason: 'no-address' };
  try {
    const answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!answer.ok) return { reason: 'status', status: answer.status };
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const path = nameFor(url, answer.headers.get('content-type') ?? '');
    return { files: [{ path, bytes }], origin: { kind: 'download' } };
  } catch {
    return { reason: 'unreachable' };
  }
}

/** What went wrong, in words. */
export function fetchTrouble(trouble: FetchTrouble, address: string, words: Words): string {
  if (trouble.reason === 'status')
    return trouble.status === 404
      ? words.troubleNotThere(address)
      : words.troubleStatus(address, trouble.status);
  return trouble.reason === 'no-address' ? words.troubleAddress(address) : words.troubleUnreachable(address);
}
