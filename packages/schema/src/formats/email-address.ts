import * as z from 'zod';

/** One e-mail address (addr-spec of RFC 5322, in the shape the HTML standard accepts), without a display name. */
export const emailAddress = z.email();
