import * as z from 'zod';

/** Both cases are spelt out, because a pattern of JSON Schema has no flag for it. */
export const WEB_ADDRESS = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s@/?#\\]+(?:[/?#][^\s\\]*)?$/;

/** An absolute `https:` or `http:` address (RFC 3986) without user name or white space. */
export const webAddress = z
  .string()
  .max(2000)
  .regex(WEB_ADDRESS, 'an address begins with https:// and has no spaces')
  .meta({ id: 'webAddress', description: 'A web address that begins with https://.' });
