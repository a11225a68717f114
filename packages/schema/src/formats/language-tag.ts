import * as z from 'zod';

/** A language tag after BCP 47 (RFC 5646): language, optional script, optional region, such as `nb`, `zh-Hans`, `pt-BR`. */
export const languageTag = z
  .string()
  .regex(
    /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/,
    'a language is a BCP 47 tag such as nb, en or zh-Hans',
  )
  .meta({ id: 'languageTag', description: 'A language (BCP 47), such as nb, en or zh-Hans.' });
