import type { IncomingMessage } from 'node:http';
import { Writable, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import type { AskFailure } from './link-result.ts';
import { requestAddress } from './links.ts';
import { sendRequest, type RequestFailure, type RequestSettings } from './send-request.ts';

/** How the host names the version of a file, to be asked whether it is still the one (RFC 9110, section 8.8). */
export interface FeedVersion {
  etag?: string;
  lastModified?: string;
}

/** What came of asking for a list of somebody else. */
export type FeedAnswer =
  | { kind: 'new'; bytes: Uint8Array; version: FeedVersion }
  /** It is still the version that was named. */
  | { kind: 'same' }
  | { kind: 'failed'; why: FeedFailure };

/** Why no list came: of the connection, or of what was answered. */
export type FeedFailure =
  | AskFailure
  /** Unprotected (http): anybody on the way could change a number in it. */
  | 'unprotected'
  /** A page for people, such as one to log in. */
  | 'web-page'
  | 'too-large'
  | { status: number };

export interface FeedSettings extends RequestSettings {
  /** The most bytes of a list, unpacked. */
  maxBytes: number;
}

const MAX_REDIRECTS = 5;
const NOT_MODIFIED = 304;
const OK = 200;
const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status);

type Read = Exclude<FeedAnswer, { why: AskFailure }> | { kind: 'moved'; to: string } | RequestFailure;

const failed = (why: FeedFailure): FeedAnswer => ({ kind: 'failed', why });

const TOO_LARGE = Symbol('too large');

/** The bytes of a body; rejects with `TOO_LARGE` when there are more than allowed. */
async function bodyOf(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const keep = new Writable({
    write(part: Uint8Array, _encoding, done) {
      size += part.byteLength;
      if (size > maxBytes) return done(TOO_LARGE as unknown as Error);
      parts.push(part);
      done();
    },
  });
  const packing = response.headers['content-encoding']?.trim().toLowerCase();
  const unpack =
    packing === 'gzip' || packing === 'x-gzip'
      ? createGunzip()
      : packing === 'br'
        ? createBrotliDecompress()
        : undefined;
  const steps: Readable = response;
  await (unpack === undefined ? pipeline(steps, keep) : pipeline(steps, unpack, keep));
  return Buffer.concat(parts);
}

async function readAnswer(response: IncomingMessage, maxBytes: number): Promise<Read> {
  const { statusCode: status = 0, headers } = response;
  if (status === NOT_MODIFIED) return { kind: 'same' };
  if (isRedirect(status) && headers.location !== undefined) return { kind: 'moved', to: headers.location };
  if (status !== OK) return failed({ status });
  if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(headers['content-type'] ?? ''))
    return failed('web-page');
  const { etag, 'last-modified': lastModified } = headers;
  try {
    const bytes = await bodyOf(response, maxBytes);
    return {
      kind: 'new',
      bytes,
      version: {
        ...(etag === undefined ? {} : { etag }),
        ...(lastModified === undefined ? {} : { lastModified }),
      },
    };
  } catch (error) {
    if (error === TOO_LARGE) return failed('too-large');
    throw error;
  }
}

/**
 * Asks for a list of somebody else, and follows where it has moved. Never throws. A body that is cut short or spoiled is a
 * failure and no list.
 * @param url a web address (`requestAddress`)
 * @param known the version that is kept: then the host may answer that it is still the one
 */
export async function requestFeed(
  url: string,
  settings: FeedSettings,
  known: FeedVersion = {},
): Promise<FeedAnswer> {
  const headers = {
    accept: 'application/json, application/x-ndjson, */*;q=0.5',
    'accept-encoding': 'br, gzip',
    ...(known.etag === undefined ? {} : { 'if-none-match': known.etag }),
    ...(known.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }),
  };
  let address = url;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    // On the own computer, as in tests, nobody stands between.
    if (!address.startsWith('https:') && settings.allowPrivate !== true) return failed('unprotected');
    const answer = await sendRequest<Read>('GET', address, headers, settings, (response) =>
      readAnswer(response, settings.maxBytes),
    );
    if ('failure' in answer) return failed(answer.failure);
    if (answer.kind !== 'moved') return answer;
    const next = URL.canParse(answer.to, address)
      ? requestAddress(new URL(answer.to, address).href)
      : undefined;
    if (next === undefined) return failed('no-web-address');
    address = next;
  }
  return failed('too-many-redirects');
}
