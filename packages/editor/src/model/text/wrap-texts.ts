import { sameData, valueAt, type Path } from '../data.ts';
import { editText } from './edit-text.ts';
import { indentOf, lineStartOf, lineStyleOf, type LineStyle } from './line-style.ts';
import { keepRead, readText } from './read-text.ts';
import { nodeAt } from './splice-text.ts';
import type { TextEdit } from './text-edit.ts';
import type { PlacedNode, TextFormat } from './text-node.ts';

const MARK = '\uFEFF';

/** Words that older readers of YAML take for yes, no or nothing. */
const NO_PLAIN_KEY = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** The key of an entry that has a line of its own. */
const OWN_LINE = /^\s*"(?:[^"\\]|\\.)*"\s*:\s*$/;

function inJson(text: string, { start, end }: PlacedNode, lang: string, style: LineStyle): TextEdit {
  const own = text.slice(start, end);
  const key = JSON.stringify(lang);
  if (style.isOneLine) return { start, end, text: `{${key}:${own}}` };
  if (!OWN_LINE.test(text.slice(lineStartOf(text, start), start)))
    return { start, end, text: `{ ${key}: ${own} }` };
  const indent = `${style.lineBreak}${indentOf(text, start)}`;
  return { start, end, text: `{${indent}${style.step}${key}: ${own}${indent}}` };
}

/** @param holder what the text stands in */
function inYaml(
  text: string,
  node: PlacedNode,
  holder: PlacedNode | undefined,
  { lang, style }: { lang: string; style: LineStyle },
): TextEdit | undefined {
  const { start, end } = node;
  const own = text.slice(start, end);
  const key = NO_PLAIN_KEY.test(lang) ? `'${lang}'` : lang;
  if (holder?.kind !== 'map') return undefined;
  if (!holder.isBlock) return { start, end, text: `{ ${key}: ${own} }` };
  const entry = holder.entries.find(({ value }) => value === node);
  if (entry === undefined) return undefined;
  const behind = text.indexOf(':', entry.keyEnd) + 1;
  // Anchors, tags and remarks between them are left to those who know them.
  if (text.slice(behind, start).trim() !== '') return undefined;
  const column = entry.keyStart - lineStartOf(text, entry.keyStart);
  const indent = `${style.lineBreak}${' '.repeat(column)}${style.step}`;
  const deeper = own.replace(/(\n)(?=[^\r\n])/g, `$1${style.step}`);
  return { start: behind, end, text: `${indent}${key}: ${deeper}` };
}

/** All of them; undefined where one of them has no plain place. */
function wrapAll(
  text: string,
  format: TextFormat,
  root: PlacedNode | undefined,
  wish: { paths: readonly Path[]; lang: string },
): string | undefined {
  const style = lineStyleOf(text);
  const edits: TextEdit[] = [];
  for (const path of wish.paths) {
    const node = nodeAt(root, path);
    if (node?.kind !== 'scalar') return undefined;
    const edit =
      format === 'JSON'
        ? inJson(text, node, wish.lang, style)
        : inYaml(text, node, nodeAt(root, path.slice(0, -1)), { lang: wish.lang, style });
    if (edit === undefined) return undefined;
    edits.push(edit);
  }
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text: written } of edits.sort((one, other) => one.start - other.start)) {
    if (start < from) return undefined;
    parts.push(text.slice(from, start), written);
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}

function wantedOf(data: unknown, paths: readonly Path[], lang: string): unknown {
  const wanted = structuredClone(data);
  for (const path of paths) {
    const holder = valueAt(wanted, path.slice(0, -1)) as Record<string | number, unknown>;
    holder[path.at(-1) ?? ''] = { [lang]: valueAt(data, path) };
  }
  return wanted;
}

/**
 * A text in which plain texts say their language: «X» becomes «nb: X». All in one go, since each edit of a long file takes its
 * time; where that does not say what it should, one by one.
 * @returns undefined when the text cannot be read
 */
export function wrapTexts(
  text: string,
  format: TextFormat,
  paths: readonly Path[],
  lang: string,
): string | undefined {
  const mark = text.startsWith(MARK) ? MARK : '';
  const body = text.slice(mark.length);
  const read = readText(body, format);
  if (read === undefined) return undefined;
  const wrapped = wrapAll(body, format, read.root, { paths, lang });
  const back = wrapped === undefined ? undefined : readText(wrapped, format);
  if (wrapped !== undefined && back !== undefined && sameData(back.data, wantedOf(read.data, paths, lang))) {
    keepRead(wrapped, format, back);
    return mark + wrapped;
  }
  return paths.reduce<string | undefined>((now, path) => {
    const value = { [lang]: valueAt(read.data, path) };
    return now === undefined ? undefined : editText(now, format, { kind: 'set', path, value });
  }, text);
}
