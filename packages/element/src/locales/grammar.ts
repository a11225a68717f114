/** The forms of a word beside a number, by plural category (Unicode CLDR); `#` is where the number stands. */
export type CountForms = Partial<Record<Intl.LDMLPluralRule, string>> & {
  /** For every category that is left out. */
  other: string;
};

/** What puts a number and the right form of its word together, in one language (BCP 47). */
export function countIn(language: string): (count: number, forms: CountForms) => string {
  const rules = new Intl.PluralRules([language, 'en']);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replaceAll('#', String(count));
}

/** A sentence that ends in one full stop, also when its last word is a date that brings its own («2026 г.»). */
export const sentence = (words: string): string => (words.endsWith('.') ? words : `${words}.`);
