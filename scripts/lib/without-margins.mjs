import ts from 'typescript';

/** What is text although it may look like a margin or a comment. */
const TEMPLATES = new Set([
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateHead,
  ts.SyntaxKind.TemplateMiddle,
  ts.SyntaxKind.TemplateTail,
]);

/**
 * Code without the blanks in front of its lines, and without lines that are comments alone (licences, which begin with `/*!`, aside). Unlike `minifyWhitespace` of esbuild
 * it leaves the marks by which bundlers know that a call has no effects. The lines of a text stay as they are.
 */
export function withoutMargins(code) {
  const texts = [];
  const visit = (node) => {
    if (TEMPLATES.has(node.kind)) texts.push([node.getStart(), node.end]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('chunk.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  const isText = (at) => texts.some(([start, end]) => start < at && at < end);
  return code.replace(/^ *\/\*\*[^]*?\*\/\n|^ +(?:\/\/ .*\n)?|^\/\/ .*\n/gm, (margin, at) =>
    isText(at) ? margin : '',
  );
}

/** For tsup: what is built is fetched by everyone. */
export const marginsAway = {
  name: 'margins-away',
  renderChunk: (code, { type }) => (type === 'chunk' ? { code: withoutMargins(code) } : undefined),
};
