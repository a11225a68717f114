import * as z from 'zod';

/** An absolute `https:` or `http:` address (RFC 3986) without user name or white space. */
export const webAddress = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s@/?#\\]+(?:[/?#][^\s\\]*)?$/i, 'an address begins with https:// and has no spaces');
