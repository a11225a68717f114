import { webLink } from '@service-directory/schema/contacts';
import { placeOf } from './addresses.ts';

export const DEFAULT_EXIT = 'https://www.wikipedia.org/';

/** A name of the web without its scheme: `www.yr.no`, `yr.no/vær`. Files of one’s own end otherwise. */
const BARE_HOST = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?=[/?#:]|$)/u;
const FILE_ENDING = /^[^/?#]+\.(?:html?|php|aspx?)(?=[?#]|$)/i;

/** Where “Leave this page” goes. */
export interface Exit {
  address: string;
  /** What was written cannot be it: the address is the one that the element has by itself. */
  isRefused: boolean;
}

/**
 * What may be the way out: an https address, completed where only a name is written, or a page of the host's own that begins
 * with a slash or ends as a page does. The code, the preview and what is told of it all go by this.
 */
export function exitOf(written: string): Exit {
  const text = written.trim();
  if (text === '') return { address: DEFAULT_EXIT, isRefused: false };
  const address = BARE_HOST.test(text) && !FILE_ENDING.test(text) ? `https://${text}` : text;
  const place = placeOf(address);
  const isOwn = place !== undefined && place.origin === undefined;
  const isFit = isOwn
    ? /^[/.]/.test(address) || FILE_ENDING.test(address)
    : place?.isEncrypted === true && webLink(address) !== undefined;
  return isFit ? { address, isRefused: false } : { address: DEFAULT_EXIT, isRefused: true };
}
