import { deepEqual } from '../derive/directory/deep-equal.ts';
import { isOwnCode } from '../derive/text/own-codes.ts';
import { isRecord } from '../derive/read/is-record.ts';
import { copyOf, listOf, recordAt, recordsWith } from './document.ts';
import type { Document, Migration, MigrationLoss } from './migration.ts';

/** Where a service of 1.0 carries what 1.1 said of it. */
const CARRIER = 'service-directory:from-1.1';

/** Parts of a service that nothing looks into. */
const UNTOUCHED = /^\/(?:extensions|internal)(?:\/|$)/;

/**
 * What a service loses on the way down, for the way back. Whatever comes back is read with care: between the two, the
 * file was in other hands.
 */
interface Carried {
  /** Other services that help. */
  seeAlso?: unknown;
  /** Definitions of the directory's own codes that the service uses. */
  codes?: unknown[];
  /**
   * Records whose codes became wider: where each stands (JSON Pointer from the service), as it stands in 1.0, and the
   * list of codes as 1.1 had it.
   */
  lists?: { path: string; key: string; record: Document; before: unknown }[];
}

type Definition = Document & { code: string; broader: string; list: string };

const definitionsIn = (document: Document): Definition[] =>
  listOf(document['codes']).filter(
    (item): item is Definition =>
      isRecord(item) && ['code', 'broader', 'list'].every((key) => typeof item[key] === 'string'),
  );

const isOwn = (code: unknown): code is string => typeof code === 'string' && isOwnCode(code);

/**
 * Codes with those of the directory's own replaced by wider ones of the standard, each once. One that is declared
 * nowhere stays, so that the check of the result finds it: to leave out a group would open a door that is not open.
 */
function widen(codes: readonly unknown[], list: string, definitions: readonly Definition[]): unknown[] {
  const wider = codes.map((code) => {
    const definition = definitions.find((known) => known.list === list && known.code === code);
    return isOwn(code) ? (definition?.broader ?? code) : code;
  });
  return [...new Set(wider)];
}

/** Groups of a service, each once; of two entries that come to one group the stricter word counts: `only` before all. */
function widenGroups(audience: readonly unknown[], definitions: readonly Definition[]): unknown[] {
  const strictness: unknown[] = ['everyone-else-too', 'mainly', 'only'];
  const rankOf = (entry: Document | undefined) => strictness.indexOf(entry?.['welcome']);
  const groups = new Map<unknown, Document>();
  for (const entry of audience.filter(isRecord)) {
    const [group] = widen([entry['group']], 'audience', definitions);
    const known = groups.get(group);
    if (known === undefined || rankOf(entry) > rankOf(known)) groups.set(group, { ...entry, group });
  }
  return [...groups.values()];
}

/** Lowers the lists of one service, in place, and tells what was lost. Gives what is to be carried. */
function lowerLists(
  service: Document,
  path: string,
  definitions: readonly Definition[],
  losses: MigrationLoss[],
) {
  const lists: NonNullable<Carried['lists']> = [];
  const used = new Set<unknown>();
  const lower = (record: Document, at: string, key: string, codes: unknown[], after: unknown[]) => {
    const own = codes.filter(isOwn);
    if (own.length === 0) return;
    for (const code of own) used.add(code);
    const before = record[key];
    record[key] = after;
    lists.push({ path: at, key, record, before });
    const left = own.filter((code) => JSON.stringify(after).includes(JSON.stringify(code)));
    losses.push({
      path: `${path}${at}/${key}`,
      detail:
        left.length === 0
          ? `1.0 has no codes of a directory's own: ${own.join(', ')} became the wider code of the standard.`
          : `1.0 has no codes of a directory's own, and ${left.join(', ')} is declared nowhere, so it was left as it is. Put a code of the standard in its place.`,
    });
  };
  const needs = listOf(service['needs']);
  lower(service, '', 'needs', needs, widen(needs, 'needs', definitions));
  const audience = listOf(service['audience']);
  const groups = audience.map((entry) => (isRecord(entry) ? entry['group'] : undefined));
  lower(service, '', 'audience', groups, widenGroups(audience, definitions));
  for (const { path: at, record } of recordsWith(service, 'audience')) {
    const codes = listOf(record['audience']);
    if (at !== '' && !UNTOUCHED.test(at))
      lower(record, at, 'audience', codes, widen(codes, 'audience', definitions));
  }
  // A list of the service itself is compared alone: the rest of a service may well change in between.
  const carried = lists.map((list) =>
    list.path === '' ? { ...list, record: { [list.key]: service[list.key] } } : list,
  );
  return { lists: copyOf(carried), used };
}

function lowerService(
  service: Document,
  path: string,
  definitions: readonly Definition[],
  losses: MigrationLoss[],
) {
  const carried: Carried = {};
  const { lists, used } = lowerLists(service, path, definitions, losses);
  if (lists.length > 0) carried.lists = lists;
  const codes = definitions.filter(({ code }) => used.has(code));
  if (codes.length > 0) carried.codes = codes;
  if (service['seeAlso'] !== undefined) {
    carried.seeAlso = service['seeAlso'];
    delete service['seeAlso'];
    losses.push({ path: `${path}/seeAlso`, detail: '1.0 cannot point to other services that help.' });
  }
  if (Object.keys(carried).length > 0) {
    const extensions = isRecord(service['extensions']) ? service['extensions'] : {};
    service['extensions'] = { ...extensions, [CARRIER]: carried };
  }
  return used;
}

/** Puts a list of codes back where the record around it is as the way down left it. */
function restoreList(service: Document, list: unknown): void {
  if (!isRecord(list)) return;
  const { path, key, record, before } = list;
  if (typeof path !== 'string' || UNTOUCHED.test(path) || !isRecord(record)) return;
  if (key !== 'needs' && key !== 'audience') return;
  const place = recordAt(service, path);
  if (place === undefined) return;
  const asLeft = path === '' ? { [key]: place[key] } : place;
  if (deepEqual(asLeft, record)) place[key] = before;
}

/** Puts back what the way down carried, unless somebody has changed it since. Gives the definitions that came along. */
function raiseService(service: Document): unknown[] {
  const { extensions } = service;
  if (!isRecord(extensions) || !isRecord(extensions[CARRIER])) return [];
  const { [CARRIER]: carried, ...others } = extensions as { [CARRIER]: Document };
  if (Object.keys(others).length > 0) service['extensions'] = others;
  else delete service['extensions'];
  if (Array.isArray(carried['seeAlso'])) service['seeAlso'] ??= carried['seeAlso'];
  for (const list of listOf(carried['lists'])) restoreList(service, list);
  return listOf(carried['codes']);
}

/** 1.1 lets a directory add codes of its own, and a service point to others. Both are optional, so 1.0 files stand as they are. */
export const from1_0To1_1: Migration = {
  from: '1.0',
  to: '1.1',
  adds: 'Codes of a directory’s own (`codes`), and other services that help (`seeAlso`).',
  up(given) {
    const document: Document = { ...copyOf(given), schemaVersion: '1.1' };
    const codes: unknown[] = listOf(document['codes']);
    for (const service of listOf(document['services']).filter(isRecord))
      for (const definition of raiseService(service))
        if (!codes.some((known) => deepEqual(known, definition))) codes.push(definition);
    if (codes.length > 0) document['codes'] = codes;
    return { document, losses: [] };
  },
  down(given) {
    const document: Document = { ...copyOf(given), schemaVersion: '1.0' };
    const definitions = definitionsIn(document);
    const losses: MigrationLoss[] = [];
    const used = new Set<unknown>();
    for (const [index, service] of listOf(document['services']).entries())
      if (isRecord(service))
        for (const code of lowerService(service, `/services/${index}`, definitions, losses)) used.add(code);
    for (const [index, definition] of listOf(document['codes']).entries()) {
      if (isRecord(definition) && used.has(definition['code'])) continue;
      losses.push({
        path: `/codes/${index}`,
        detail: '1.0 has no codes of a directory’s own, and no service uses this one.',
      });
    }
    delete document['codes'];
    return { document, losses };
  },
};
