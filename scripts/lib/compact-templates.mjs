import { transform } from 'esbuild';
import ts from 'typescript';

/** Browsers for which a style sheet may be written shorter: those that know the private fields of our classes. */
const STYLES_FOR = ['chrome84', 'firefox90', 'safari15'];
/** Stands where a value is put into a style sheet while that is made small; a name that esbuild leaves as it is. */
const HOLE = (index) => `--hole-${index}-hole`;
const HOLES = /--hole-(\d+)-hole/;

/** Where a tag begins and ends, and spaces at the ends of lines. */
const IN_MARKUP = /<(?=[a-z/])|>|\s*\n\s*(>?)/g;

/**
 * Spaces at the ends of lines of markup say no more than one: nothing of ours stands in a `pre`. Between attributes a line says no
 * more than a space, and before the end of a tag nothing.
 */
function compactMarkup(texts) {
  let isInTag = false;
  return texts.map((text) =>
    text.replace(IN_MARKUP, (found, end) => {
      if (found === '<') isInTag = true;
      if (end === undefined) {
        if (found === '>') isInTag = false;
        return found;
      }
      const space = isInTag ? ' ' : '\n';
      if (end === '') return space;
      isInTag = false;
      return space === ' ' ? end : `${space}${end}`;
    }),
  );
}

/** A block that is not closed, or closed twice: what stands behind it would not count, and nobody would hear of it. */
const IS_BROKEN = /"}"/;

/**
 * A style sheet without spaces and comments; one that has values in odd places stays as it is.
 * @throws Error for one whose blocks do not end where they should
 */
async function compactStyles(parts, path) {
  const sheet = parts.map((part, index) => (index === 0 ? part : HOLE(index) + part)).join('');
  const { code, warnings } = await transform(sheet, {
    loader: 'css',
    minify: true,
    charset: 'utf8',
    target: STYLES_FOR,
  });
  const broken = warnings.find(({ text }) => IS_BROKEN.test(text));
  if (broken !== undefined)
    throw new Error(
      `${path}: a style sheet has a fault: ${broken.text} Near: ${broken.location?.lineText.trim()}`,
    );
  const compact = code.trim().split(HOLES);
  const texts = compact.filter((_, index) => index % 2 === 0);
  const order = compact.filter((_, index) => index % 2 === 1);
  const isWhole =
    warnings.length === 0 &&
    order.join() ===
      parts
        .slice(1)
        .map((_, index) => index + 1)
        .join();
  return isWhole ? texts : parts;
}

const literalsOf = (template) =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];

/** The places of the texts between `` ` `` and `${`, from the first letter to behind the last. */
function placesOf(literal, source) {
  const start = literal.getStart(source) + 1;
  const isLast = [ts.SyntaxKind.TemplateTail, ts.SyntaxKind.NoSubstitutionTemplateLiteral].includes(
    literal.kind,
  );
  return { start, end: literal.end - (isLast ? 1 : 2) };
}

/** Takes the spaces out of the `html`, `svg` and `css` templates of a module: a phone downloads them. */
export async function compactTemplates(path, code) {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const edits = [];
  const visit = async (node) => {
    if (ts.isTaggedTemplateExpression(node) && ['html', 'svg', 'css'].includes(node.tag.getText(source))) {
      const places = literalsOf(node.template).map((literal) => placesOf(literal, source));
      const texts = places.map(({ start, end }) => code.slice(start, end));
      const isStyles = node.tag.getText(source) === 'css';
      const compact =
        isStyles && !texts.some((text) => text.includes('\\'))
          ? await compactStyles(texts, path)
          : compactMarkup(texts);
      places.forEach((place, index) => edits.push({ ...place, text: compact[index] }));
    }
    for (const child of node.getChildren(source)) await visit(child);
  };
  await visit(source);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: next }) => text.slice(0, start) + next + text.slice(end), code);
}
