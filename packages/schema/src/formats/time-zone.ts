import * as z from 'zod';

/** A time zone name of the IANA database, such as `Europe/Oslo`; an offset such as `+01:00` is wrong half the year. */
export const timeZone = z
  .string()
  .regex(
    /^(?:UTC|[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z0-9_+-]+){1,2})$/,
    'a time zone is an IANA name such as Europe/Oslo',
  )
  .meta({ id: 'timeZone', description: 'A time zone by its IANA name, such as Europe/Oslo.' });
