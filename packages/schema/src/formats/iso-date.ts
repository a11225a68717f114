import * as z from 'zod';

/** A calendar date `YYYY-MM-DD` (ISO 8601-1, 5.2.2.1, extended format). The day must exist: no 30 February. */
export const isoDate = z.iso.date();
