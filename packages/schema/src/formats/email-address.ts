import * as z from 'zod';

/**
 * The shape of zod's practical pattern, with the labels of the host as DNS has them (RFC 1035, 2.3.1: no hyphen at an
 * end, at most 63 characters), so that whatever matches is also of JSON Schema's format `email`.
 */
export const EMAIL_ADDRESS =
  /^(?:[A-Za-z0-9_'+-]+\.)*[A-Za-z0-9_'+-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/;

/** One e-mail address (addr-spec of RFC 5322, in the shape the HTML standard accepts), without a display name. */
export const emailAddress = z.email({ pattern: EMAIL_ADDRESS }).meta({
  id: 'emailAddress',
  description: 'One e-mail address, such as post@example.org.',
});
