import { createHash } from 'node:crypto';

/** What a page puts into `integrity` (Subresource Integrity, section 3.1): a browser then refuses a file that differs. */
export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
