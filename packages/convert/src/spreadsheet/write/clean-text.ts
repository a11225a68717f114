/** What Excel takes in a cell; LibreOffice takes more. */
export const MAX_CELL_LENGTH = 32_767;

/** Signs that XML 1.0 has no room for (2.2), and surrogates without their other half. */
const NO_SIGNS =
  // eslint-disable-next-line no-control-regex -- these are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as a cell of every format holds it, and as the reader takes it: without blanks at the ends, with `\n` between
 * lines, without signs that no file can hold. Undefined for one that is too long: half a text would look like the text.
 */
export function cleanText(text: string): string | undefined {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(NO_SIGNS, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim();
  return clean.length > MAX_CELL_LENGTH ? undefined : clean;
}
