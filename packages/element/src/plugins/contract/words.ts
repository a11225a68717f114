import type { Text } from '@service-directory/schema';
import type { Locale } from '../../locales/locale.ts';

/**
 * Words for a reader: one text, a text for each language (BCP 47) of which the nearest to hers is shown, or a function of
 * the interface language. Always text: what looks like HTML is shown as it is written.
 */
export type Words<Known extends Locale = Locale> = Text | ((locale: Known) => string);
