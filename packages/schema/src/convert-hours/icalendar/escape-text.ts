/** Characters that no line may hold: all controls but the tab. Source: RFC 5545, 3.1, CONTROL. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000A-\u001F\u007F]/g;

/** A value without the characters that no line may hold, so that it cannot begin a line of its own. */
export const withoutControls = (value: string): string => value.replace(CONTROLS, '');

/**
 * A value of type TEXT: backslash, semicolon and comma are escaped, a line break of any kind becomes `\n`; other control
 * characters are left out.
 * Source: RFC 5545, 3.3.11.
 */
export const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, String.raw`\$&`)
    .split(/\r\n|\r|\n/)
    .map(withoutControls)
    .join(String.raw`\n`);

/** The value of a parameter: in quotes when it holds a colon, semicolon or comma; quotes are left out (3.1). */
export function parameterValue(value: string): string {
  const plain = withoutControls(value).replaceAll('"', '');
  return /[:;,]/.test(plain) ? `"${plain}"` : plain;
}
