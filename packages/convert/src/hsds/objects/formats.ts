/** The string formats of HSDS 3.1 (JSON Schema 2020-12, `format`), as narrow as its schemas check them. */

/** RFC 9562, 4: any version. */
export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** RFC 3986 for addresses of the web: ASCII alone, a percent sign only before two digits. */
const WEB_URI =
  /^https?:\/\/(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+(?::[0-9]*)?(?:[/?](?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$/i;
/** A part of RFC 5322 that everybody accepts. */
export const EMAIL =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
/** RFC 3339, 5.6: a moment with its offset. */
export const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/i;

/** The longest string that is looked at as an address. */
const MAX_URI = 2000;

export const isWebUri = (value: string): boolean => value.length <= MAX_URI && WEB_URI.test(value);

/** A web address as a URI: letters of other scripts are encoded (RFC 3987, 3.1). Undefined when it is none. */
export function toWebUri(value: string): string | undefined {
  if (isWebUri(value)) return value;
  if (value.length > MAX_URI || !/^https?:/i.test(value)) return undefined;
  try {
    const { href } = new URL(value);
    return isWebUri(href) ? href : undefined;
  } catch {
    return undefined;
  }
}
