import { WEEKDAYS } from '@service-directory/schema';
import type { Data } from '../data.ts';
import type { Path } from '../finding.ts';
import { fieldKindOf } from './field-kinds.ts';
import { stringsOf, type ListNode, type StringNode, type TextNode } from './text-tree.ts';
import { tidyString, type FixKind } from './tidy-string.ts';

/** One thing to change, and the strings of the file that change with it. */
export interface Fix {
  path: Path;
  what: FixKind;
  before: string;
  after: string;
  values: { node: StringNode; after: string }[];
}

/** Records have eight levels; whatever is deeper is none of ours. */
const MAX_DEPTH = 64;

/** The line breaks with which a block of YAML ends. */
const endingOf = ({ value, endsLine }: StringNode): string =>
  endsLine ? (/\n{0,100}$/.exec(value.slice(-100))?.[0] ?? '') : '';

function fixOfString(
  node: StringNode,
  path: Path,
  parent: Data | undefined,
  country: string | undefined,
): Fix | undefined {
  const kind = fieldKindOf(path);
  if (kind === undefined) return undefined;
  const ending = endingOf(node);
  const before = node.value.slice(0, node.value.length - ending.length);
  const tidied = tidyString(before, kind, parent, country);
  if (tidied === undefined) return undefined;
  const { value, what } = tidied;
  return { path, what, before, after: value, values: [{ node, after: value + ending }] };
}

const rankOf = (day: string) => WEEKDAYS.findIndex((known) => known === day);

/** Puts days of the week in order. No other list is sorted: readers see needs and contacts in the order written. */
function fixOfDays(list: ListNode, path: Path): Fix | undefined {
  const nodes = list.items.filter((item) => item.kind === 'string');
  if (!list.isPlain || nodes.length !== list.items.length || fieldKindOf(path) === undefined)
    return undefined;
  const days = nodes.map(({ value }) => value.trim().toLowerCase());
  if (days.some((day) => rankOf(day) === -1)) return undefined;
  const sorted = [...days].sort((left, right) => rankOf(left) - rankOf(right));
  if (sorted.every((day, index) => day === days[index])) return undefined;
  return {
    path,
    what: 'day-order',
    before: nodes.map(({ value }) => value).join(', '),
    after: sorted.join(', '),
    values: nodes.map((node, index) => ({ node, after: sorted[index] ?? node.value })),
  };
}

const fieldOf = (node: TextNode, name: string): TextNode | undefined =>
  node.kind === 'map' ? node.entries.find(([key]) => key === name)?.[1] : undefined;

/** Has the record a place in another country? Its phones may then be of that country. */
function isAbroad(record: TextNode, country: string | undefined): boolean {
  const locations = fieldOf(record, 'locations');
  if (locations?.kind !== 'list') return false;
  return locations.items.some((location) => {
    const address = fieldOf(location, 'address');
    const named = address === undefined ? undefined : fieldOf(address, 'country');
    return named?.kind === 'string' && named.value.trim().toUpperCase() !== country;
  });
}

/** What can be tidied in a file, and what could be if it did not stand in other places too, as something else. */
export interface FoundFixes {
  /** In the order of the file. */
  fixes: Fix[];
  left: Fix[];
}

/** Everything in a file that can be tidied. */
export function findFixes(root: TextNode, country: string | undefined): FoundFixes {
  const found: Fix[] = [];
  /** What the string at an offset should be, by each of the places where it stands. */
  const wanted = new Map<number, Set<string>>();
  const want = (node: StringNode, value: string) => {
    const values = wanted.get(node.start);
    if (values === undefined) wanted.set(node.start, new Set([value]));
    else values.add(value);
  };
  const take = (fix: Fix) => {
    for (const { node, after } of fix.values) want(node, after);
    found.push(fix);
  };
  const visit = (node: TextNode, path: Path, parent: Data | undefined, home: string | undefined): void => {
    if (path.length > MAX_DEPTH) return;
    if (node.kind === 'string') {
      const fix = fixOfString(node, path, parent, home);
      if (fix === undefined) want(node, node.value);
      else take(fix);
    } else if (node.kind === 'list') {
      const fix = path.at(-1) === 'days' ? fixOfDays(node, path) : undefined;
      if (fix !== undefined) take(fix);
      else node.items.forEach((item, index) => visit(item, [...path, index], parent, home));
    } else if (node.kind === 'map') {
      const strings = stringsOf(node);
      const country = isAbroad(node, home) ? undefined : home;
      for (const [key, value] of node.entries) visit(value, [...path, key], strings, country);
    }
  };
  visit(root, [], undefined, country);
  const seen = new Set<number>();
  const once = found.filter(({ values: [first] }) => {
    if (first === undefined || seen.has(first.node.start)) return false;
    seen.add(first.node.start);
    return true;
  });
  const isSure = ({ values }: Fix) => values.every(({ node }) => wanted.get(node.start)?.size === 1);
  return { fixes: once.filter(isSure), left: once.filter((fix) => !isSure(fix)) };
}
