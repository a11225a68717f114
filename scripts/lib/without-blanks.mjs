import ts from 'typescript';

/** Where each word and sign of the code begins and ends, in order. */
function tokensOf(code) {
  const file = ts.createSourceFile('chunk.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const tokens = [];
  const visit = (node) => {
    // A comment, though it stands in the tree.
    if (ts.isJSDoc(node)) return;
    const parts = node.getChildren(file);
    if (parts.length > 0) return parts.forEach(visit);
    const start = node.getStart(file);
    if (start < node.end) tokens.push({ start, end: node.end });
  };
  visit(file);
  return tokens;
}

const IN_NAMES = /\p{ID_Continue}|[$\\#]/u;

/** Two signs that would be another one, or begin a comment, without a blank between them. */
const wouldJoin = (before, after) =>
  (IN_NAMES.test(before) && IN_NAMES.test(after)) ||
  (/\d/.test(before) && after === '.') ||
  ('+-/<!'.includes(before) && '+-/*!'.includes(after));

/** What stays of what lies between two words or signs: marks, licences, the end of a line, or a blank that is needed. */
function betweenOf(gap, before, after) {
  const said = gap
    .replaceAll(/\/\*\*[^]*?\*\/|\/\/(?! *[#@]).*/g, (comment) => (comment.includes('@type') ? comment : ''))
    .trim();
  const line = gap.includes('\n') && (after === '' || ';}'.includes(before)) ? '\n' : '';
  if (said !== '') return `${line}${said}${/^\/\/|^\/\*!/m.test(said) ? '\n' : ''}`;
  return line === '' && after !== '' && wouldJoin(before, after) ? ' ' : line;
}

/**
 * Code as esbuild writes it, with a semicolon behind each statement, without the blanks and comments that it does not
 * need. Unlike `minifyWhitespace` of esbuild it leaves the marks by which bundlers know that a call has no effects, a
 * line for each statement, and licences, which begin with `/*!`. The blanks and lines of texts stay as they are.
 */
export function withoutBlanks(code) {
  const tokens = tokensOf(code);
  if (tokens.length === 0) return code;
  let out = betweenOf(code.slice(0, tokens[0].start), ';', code[tokens[0].start]).trimStart();
  for (const [index, { start, end }] of tokens.entries()) {
    const next = tokens[index + 1]?.start ?? code.length;
    out += code.slice(start, end) + betweenOf(code.slice(end, next), code[end - 1], code[next] ?? '');
  }
  return out;
}

/** For tsup: what is built is fetched by everyone. */
export const blanksAway = {
  name: 'blanks-away',
  renderChunk: (code, { type }) => (type === 'chunk' ? { code: withoutBlanks(code) } : undefined),
};
