import { textAt } from '../data.ts';
import { toJsonPointer } from '../json-pointer.ts';
import { findFixes, type Fix } from './find-fixes.ts';
import { readJsonTree } from './json-tree.ts';
import { stringsOf, type TextTree } from './text-tree.ts';
import type { FixKind } from './tidy-string.ts';
import { readYamlTree } from './yaml-tree.ts';

/** The formats that can be changed in place. */
export type FixFormat = 'JSON' | 'YAML';

export interface FixOptions {
  /** Where phone numbers without a country code belong (ISO 3166-1); what the file itself says when left out. */
  country?: string;
}

/** One value that was changed. */
export interface TextChange {
  /** JSON Pointer (RFC 6901) within the file. */
  path: string;
  what: FixKind;
  before: string;
  after: string;
}

export interface FixResult {
  /** The text with its changes; the same when there is nothing to change, or it cannot be read. */
  text: string;
  /** In the order of the file. */
  changes: TextChange[];
  /** What could not be changed safely: it stands in other places too, as something else, or would not read back right. */
  left: TextChange[];
}

const readTree = (text: string, format: FixFormat): TextTree | undefined => {
  try {
    return format === 'JSON' ? readJsonTree(text) : readYamlTree(text);
  } catch {
    // Texts nested thousands of levels deep end the parsers; reading tells that.
    return undefined;
  }
};

function applyFixes(text: string, fixes: readonly Fix[]): string {
  const edits = fixes
    .flatMap(({ values }) => values)
    .map(({ node, after }) => ({ node, after: node.value === after ? undefined : node.write(after) }))
    .sort((left, right) => left.node.start - right.node.start);
  const parts: string[] = [];
  let at = 0;
  for (const { node, after } of edits) {
    parts.push(text.slice(at, node.start), after ?? text.slice(node.start, node.end));
    at = node.end;
  }
  return parts.join('') + text.slice(at);
}

/** Does the changed text say exactly what it should, and everything else what it said? */
function isTrue(tree: TextTree, fixes: readonly Fix[], changed: string, format: FixFormat): boolean {
  const values = fixes.flatMap((fix) => fix.values);
  for (const { node, after } of values) node.set(after);
  const wanted = JSON.stringify(tree.toData());
  for (const { node } of values) node.set(node.value);
  const back = readTree(changed, format);
  return back !== undefined && JSON.stringify(back.toData()) === wanted;
}

/** The fixes that can be written so that they read back right; a rare one cannot (a quotation over several lines). */
function writableFixes(tree: TextTree, fixes: readonly Fix[], text: string, format: FixFormat): Fix[] {
  if (fixes.length === 0 || isTrue(tree, fixes, applyFixes(text, fixes), format)) return [...fixes];
  if (fixes.length === 1) return [];
  const middle = Math.ceil(fixes.length / 2);
  const half = (part: readonly Fix[]) => writableFixes(tree, part, text, format);
  return [...half(fixes.slice(0, middle)), ...half(fixes.slice(middle))];
}

const toChange = ({ path, what, before, after }: Fix): TextChange => ({
  path: toJsonPointer(path),
  what,
  before,
  after,
});

/**
 * Tidies the text of a directory or of one record where that cannot change what it says: blanks, the composed form of
 * letters (NFC), capitals in codes, phone numbers whose country is known, days of the week out of order. Comments,
 * order, quotation marks and line ends stay. What is read back is compared with what was meant; a change that would
 * not come out right is left out. Pure, and never throws on bad text.
 */
export function fixText(text: string, format: FixFormat, options: FixOptions = {}): FixResult {
  if (format === 'JSON' || text.includes('\n') || !text.includes('\r'))
    return fixLines(text, format, options);
  // So do old Macs end lines, which the parser of YAML does not know.
  const { text: fixed, ...rest } = fixLines(text.replaceAll('\r', '\n'), format, options);
  return { text: fixed.replaceAll('\n', '\r'), ...rest };
}

function fixLines(text: string, format: FixFormat, options: FixOptions): FixResult {
  const unchanged: FixResult = { text, changes: [], left: [] };
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(mark.length);
  const tree = readTree(body, format);
  if (tree === undefined) return unchanged;
  const ownCountry = tree.root.kind === 'map' ? textAt(stringsOf(tree.root), 'country') : undefined;
  const country = (options.country ?? ownCountry)?.trim().toUpperCase();
  try {
    const found = findFixes(tree.root, country);
    const fixes = writableFixes(tree, found.fixes, body, format);
    const left = [...found.left, ...found.fixes.filter((fix) => !fixes.includes(fix))].map(toChange);
    const fixed = applyFixes(body, fixes);
    if (fixes.length === 0 || !isTrue(tree, fixes, fixed, format)) return { ...unchanged, left };
    return { text: mark + fixed, changes: fixes.map(toChange), left };
  } catch {
    // Aliases that stand for too much, or nesting without end: nothing is written that was not read back.
    return unchanged;
  }
}
