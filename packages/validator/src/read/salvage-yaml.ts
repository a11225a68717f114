import { isCollection, isMap, isScalar, isSeq, visit, type Document, type YAMLSeq } from 'yaml';

/** What of a YAML document stands before its first fault. */
export interface YamlBefore {
  /** A directory or a list of records, as far as it is sure. */
  value: Record<string, unknown> | unknown[];
  /** The list in which the fault is, and the number of records before it. */
  list: string;
  records: number;
}

/** The start of a quotation or bracket that nothing closes before the end of the text; undefined when there is none. */
export function unclosedAt(document: Document, length: number): number | undefined {
  let start: number | undefined;
  visit(document, (_key, node) => {
    const isOpen =
      (isScalar(node) && /^QUOTE/.test(node.type ?? '')) || (isCollection(node) && node.flow === true);
    const [from, to] = (node as { range?: readonly number[] | null } | null)?.range ?? [];
    if (!isOpen || from === undefined || to === undefined || to < length) return undefined;
    start = from;
    return visit.BREAK;
  });
  return start;
}

/** The entries of a list that end before an offset. */
function entriesBefore(list: YAMLSeq, document: Document, fault: number, maxAliasCount: number): unknown[] {
  const found: unknown[] = [];
  for (const item of list.items) {
    const end = (item as { range?: readonly number[] | null } | null)?.range?.[1];
    if (end === undefined || end >= fault || !isCollection(item)) break;
    found.push(item.toJS(document, { maxAliasCount }));
  }
  return found;
}

/**
 * What stands in a broken document before its first fault. What stands behind it is not looked at: a quotation mark that
 * is missing turns all of it around. Undefined when there is no whole record.
 */
export function yamlBefore(document: Document, fault: number, maxAliasCount: number): YamlBefore | undefined {
  const root = document.contents;
  if (isSeq(root)) {
    const value = entriesBefore(root, document, fault, maxAliasCount);
    return value.length === 0 ? undefined : { value, list: '', records: value.length };
  }
  if (!isMap(root)) return undefined;
  const value: Record<string, unknown> = {};
  let latest: Pick<YamlBefore, 'list' | 'records'> | undefined;
  for (const { key, value: node } of root.items) {
    const start = (key as { range?: readonly number[] | null } | null)?.range?.[0] ?? fault;
    const end = (node as { range?: readonly number[] | null } | null)?.range?.[1] ?? fault;
    if (start >= fault || !isScalar(key)) break;
    const name = String(key.value);
    if (isSeq(node) && (name === 'services' || name === 'organizations')) {
      const records = entriesBefore(node, document, fault, maxAliasCount);
      latest = { list: name, records: records.length };
      value[name] = records;
    } else if (end < fault) {
      value[name] = isCollection(node)
        ? node.toJS(document, { maxAliasCount })
        : (node as { value?: unknown }).value;
    } else break;
    if (end >= fault) break;
  }
  const hasRecords = ['services', 'organizations'].some(
    (list) => (value[list] as unknown[] | undefined)?.length,
  );
  return latest === undefined || !hasRecords ? undefined : { value, ...latest };
}
