import { ADDRESS_FIELDS } from '../../facts/links.ts';
import { defineRule } from '../../rule.ts';

/** Schemes that run code or read files when a link is followed. */
const UNSAFE = /^(?:javascript|vbscript|livescript|data|file|blob|filesystem|about|intent):/i;
/** The same inside a text, where a bare word with a colon is only a word. */
const UNSAFE_IN_TEXT =
  /(?<!\p{L})(?:javascript|vbscript):\S|(?<!\p{L})data:[a-z]+\/[a-z0-9.+-]+[;,]|(?<!\p{L})(?:file|blob|filesystem):\/\//iu;
/** Browsers read over controls and white space in front of and inside a scheme. */
// eslint-disable-next-line no-control-regex -- controls are what is taken out
const IGNORED_BY_BROWSERS = /[\u0000-\u0020\u007F-\u00A0\u200B-\u200D\u2060\uFEFF]+/g;

/** Flags an address that runs code, carries a page in itself or reads the device. */
export const linkUnsafeScheme = defineRule({
  code: 'link/unsafe-scheme',
  severity: 'error',
  source:
    'Safety guide, section 7: an allow list for links; WHATWG URL standard, section 4.4 (what is stripped)',
  why: 'On a page that makes a link of it, one tap runs a stranger’s program with all that the page may do.',
  replaces: ['schema/wrong-format', 'schema/not-together'],
  on: 'string',
  within: 'colon',
  // The last letters of these schemes, before the colon.
  mayHold: /:(?<=[abemtABEMT][^a-zA-Z]{0,9}:)/,
  ok: 'Se https://example.org/data:/hjelp.',
  notOk: 'javascript:alert(1)',
  check({ value, field }, report) {
    const start = value.slice(0, 2000).replace(IGNORED_BY_BROWSERS, '');
    const isAddress = ADDRESS_FIELDS.has(field) || field === 'value';
    const match = (isAddress ? UNSAFE.exec(start) : null) ?? UNSAFE_IN_TEXT.exec(value.slice(0, 20_000));
    if (match === null) return;
    const scheme = (match[0].split(':', 1)[0] ?? '').toLowerCase();
    report({ params: { field, scheme } });
  },
});
