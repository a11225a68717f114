/** What the lint rules of ESLint itself refuse, by folder. Data only; eslint.config.js says where each list holds. */

const UNSAFE_HTML_WORD =
  '/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/';

/** Ways by which text of a directory could become HTML or code. */
export const UNSAFE_HTML = [
  [`MemberExpression[property.name=${UNSAFE_HTML_WORD}]`, 'Data is text, never HTML.'],
  [`MemberExpression[property.value=${UNSAFE_HTML_WORD}]`, 'Data is text, never HTML.'],
  ['Identifier[name=/^unsafe(HTML|SVG|MathML)$/]', 'Data is text, never HTML.'],
  ['TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)\\s*=/]', 'Data is text, never HTML.'],
  ['MemberExpression[object.name="document"][property.name=/^write(ln)?$/]', 'Data is text, never HTML.'],
];

/** Ways by which the element could leave a trace on the reader's phone, or tell somebody of the visit. */
export const TRACES = [
  [
    'MemberExpression[property.name=/^(localStorage|sessionStorage|indexedDB|cookie|cookieStore|sendBeacon|pushState)$/]',
    'The element leaves no trace on the phone and tells nobody of the visit.',
  ],
];
export const TRACE_GLOBALS = ['localStorage', 'sessionStorage', 'indexedDB', 'cookieStore'];

/** The clock and the dice, in a folder of pure functions. */
export const CLOCK = [
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'The moment is an argument.'],
  ['CallExpression[callee.name="Date"]', 'The moment is an argument.'],
  ['MemberExpression[object.name="Date"][property.name="now"]', 'The moment is an argument.'],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'Random numbers are an argument.'],
];
export const WORLD_GLOBALS = [
  'window',
  'document',
  'navigator',
  'location',
  'self',
  'globalThis',
  'fetch',
  'XMLHttpRequest',
  'performance',
  'process',
  'setTimeout',
  'setInterval',
  ...TRACE_GLOBALS,
];

/** Lists as options of `no-restricted-syntax`. */
export const syntax = (...lists) => [
  'error',
  ...lists.flat().map(([selector, message]) => ({ selector, message })),
];

/** Names as options of `no-restricted-globals`. */
export const globals = (names, message) => ['error', ...names.map((name) => ({ name, message }))];
