/** Names that only work inside one building or network (RFC 6761, RFC 6762, RFC 8375, ICANN resolution 2024.07.29.06). */
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|lan|internal|intranet|corp|home|home\.arpa|localdomain)$/;

/** Four numbers of one byte, of the networks of RFC 1918, RFC 3927, RFC 6598 and the device itself. */
const LOCAL_IPV4 =
  /^(?:127|10|0)\.\d{1,3}\.\d{1,3}\.\d{1,3}$|^192\.168\.\d{1,3}\.\d{1,3}$|^172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3}$|^169\.254\.\d{1,3}\.\d{1,3}$|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.\d{1,3}\.\d{1,3}$/;
/** The device itself, unique local and link-local addresses (RFC 4291, RFC 4193). */
const LOCAL_IPV6 = /^\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/;

const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
/** Browsers also read one long number, and numbers of base 8 and 16, as an address (WHATWG URL, 4.5). */
const NUMBER = /^(?:0x[0-9a-f]+|\d+)$/;

/** Does the host, as `hostOf` gives it, exist inside one network only? A name without a dot is one too. */
export const isLocalHost = (host: string): boolean =>
  LOCAL_NAME.test(host) ||
  LOCAL_IPV4.test(host) ||
  LOCAL_IPV6.test(host) ||
  (/^[^.:[\]]+$/.test(host) && !NUMBER.test(host));

/** Is the host a bare number instead of a name? */
export const isNumberHost = (host: string): boolean =>
  IPV4.test(host) || NUMBER.test(host) || host.startsWith('[');
