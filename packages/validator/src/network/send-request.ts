import { lookup as lookUp, type LookupAddress } from 'node:dns';
import {
  request as requestHttp,
  type ClientRequest,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { AskFailure } from './link-result.ts';
import { isPrivateAddress } from './private-address.ts';

export interface RequestSettings {
  userAgent: string;
  /** How long the whole may take. */
  timeoutMs: number;
  /** Ends a request that is under way; its answer means nothing then. */
  signal?: AbortSignal;
  /** May a link lead to this computer or its network? Only in tests. */
  allowPrivate?: boolean;
  /** Certificates to trust beside those of Node, as PEM. */
  certificates?: string;
}

/** Why nothing came. */
export interface RequestFailure {
  failure: AskFailure;
}

const PRIVATE_CODE = 'EPRIVATE';

/** Error codes of Node and OpenSSL. Whatever else goes wrong may be well in an hour. */
const FAILURES: Readonly<Record<string, AskFailure>> = {
  ENOTFOUND: 'no-host',
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'wrong-host',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'untrusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'chain',
  UNABLE_TO_GET_ISSUER_CERT: 'chain',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'chain',
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'timeout',
  [PRIVATE_CODE]: 'private',
};

const privateError = (host: string) =>
  Object.assign(new Error(`${host} is a private address`), { code: PRIVATE_CODE });

/** Looks a name up as Node does, and refuses one that leads into a private network. */
const lookUpPublic: LookupFunction = (host, options, callback) => {
  lookUp(host, options, (error, address: string | LookupAddress[], family) => {
    const found = typeof address === 'string' ? [address] : (address ?? []).map((one) => one.address);
    if (error === null && found.some(isPrivateAddress)) callback(privateError(host), '', 0);
    else callback(error, address as string, family);
  });
};

/**
 * Asks for an address, and gives what `read` makes of the answer; nothing is read that it does not read. Never throws; ends
 * after `timeoutMs` at the latest, or with the signal. Sends nothing that tells of the user but the address of the computer.
 * @param read what it rejects with is a failure of the connection
 */
export function sendRequest<Result>(
  method: 'HEAD' | 'GET',
  address: string,
  headers: Readonly<Record<string, string>>,
  { userAgent, timeoutMs, signal, allowPrivate = false, certificates }: RequestSettings,
  read: (response: IncomingMessage) => Promise<Result>,
): Promise<Result | RequestFailure> {
  const url = new URL(address);
  if (!allowPrivate && isPrivateAddress(url.hostname)) return Promise.resolve({ failure: 'private' });
  const options: RequestOptions & { ca?: string } = {
    method,
    headers: { 'user-agent': userAgent, accept: '*/*', ...headers },
    // Without an agent nothing stays open behind an answer.
    agent: false,
    ...(allowPrivate ? {} : { lookup: lookUpPublic }),
    ...(certificates === undefined ? {} : { ca: certificates }),
  };
  return new Promise((resolve) => {
    const timer = setTimeout(() => done({ failure: 'timeout' }), timeoutMs);
    let asked: ClientRequest | undefined;
    const stop = () => done({ failure: 'other' });
    const fail = (error: unknown) =>
      done({ failure: FAILURES[String((error as NodeJS.ErrnoException | undefined)?.code)] ?? 'other' });
    const done = (result: Result | RequestFailure) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      resolve(result);
      asked?.destroy();
    };
    if (signal?.aborted === true) return stop();
    signal?.addEventListener('abort', stop);
    try {
      const send = url.protocol === 'https:' ? requestHttps : requestHttp;
      asked = send(url, options, (response) => void read(response).then(done, fail));
      asked.on('error', fail);
      asked.end();
    } catch {
      // An address that Node refuses to ask for, such as one with a forbidden sign in it.
      done({ failure: 'other' });
    }
  });
}
