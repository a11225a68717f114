const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Signs that turn the order of what follows, and those that nothing shows: neither belongs in a page. */
// eslint-disable-next-line no-control-regex -- these signs are what is looked for
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;
/** Half of a sign of two parts has no bytes of its own. */
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text of the data as text of a page or as the value of an attribute, and never as anything else. */
export const escapeHtml = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .replace(HALF, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => NAMED[sign]!);
