import { deepEqual } from '../derive/directory/deep-equal.ts';
import { isOwnCode } from '../derive/text/own-codes.ts';
import { copyOf, holderAt, isRecord, listOf, valuesUnder } from './document.ts';
import type { Document, Migration, MigrationLoss } from './migration.ts';

/** Where a service of 1.0 carries what 1.1 said of it. */
const CARRIER = 'service-directory:from-1.1';

/** What a service loses on the way down, for the way back. */
interface Carried {
  /** Other services that help. */
  seeAlso?: unknown;
  /** Definitions of the directory's own codes that the service uses. */
  codes?: unknown[];
  /** Lists of codes as 1.1 had them and as they stand in 1.0, by JSON Pointer from the service. */
  lists?: { path: string; before: unknown; after: unknown }[];
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
  const wider = codes.flatMap((code) => {
    if (!isOwn(code)) return [code];
    const definition = definitions.find((known) => known.list === list && known.code === code);
    return [definition?.broader ?? code];
  });
  return [...new Set(wider)];
}

/** Groups of a service, each once; of two entries that come to one group the stricter word counts: `only` before all. */
function widenGroups(audience: readonly unknown[], definitions: readonly Definition[]): unknown[] {
  const strictness = ['everyone-else-too', 'mainly', 'only'];
  const groups = new Map<unknown, Document>();
  for (const entry of audience) {
    if (!isRecord(entry)) continue;
    for (const group of widen([entry['group']], 'audience', definitions)) {
      const known = groups.get(group);
      const isStricter =
        strictness.indexOf(String(entry['welcome'])) > strictness.indexOf(String(known?.['welcome']));
      if (known === undefined || isStricter) groups.set(group, { ...entry, group });
    }
  }
  return [...groups.values()];
}

function lowerService(
  service: Document,
  path: string,
  definitions: readonly Definition[],
  losses: MigrationLoss[],
) {
  const carried: Carried = {};
  const lists: NonNullable<Carried['lists']> = [];
  const used = new Set<string>();
  const lower = (holder: Document, key: string, at: string, codes: unknown[], after: unknown[]) => {
    if (!codes.some(isOwn)) return;
    for (const code of codes.filter(isOwn)) used.add(code);
    lists.push({ path: at, before: holder[key], after });
    const left = after
      .filter(isOwn)
      .concat(after.map((entry) => isRecord(entry) && entry['group']).filter(isOwn));
    losses.push({
      path: `${path}${at}`,
      detail:
        left.length === 0
          ? `1.0 has no codes of a directory's own: ${codes.filter(isOwn).join(', ')} became the wider code of the standard.`
          : `1.0 has no codes of a directory's own, and ${left.join(', ')} is declared nowhere, so it was left as it is. Put a code of the standard in its place.`,
    });
    holder[key] = after;
  };
  const needs = listOf(service['needs']);
  lower(service, 'needs', '/needs', needs, widen(needs, 'needs', definitions));
  const audience = listOf(service['audience']);
  const groups = audience.map((entry) => (isRecord(entry) ? entry['group'] : undefined));
  lower(service, 'audience', '/audience', groups, widenGroups(audience, definitions));
  for (const { path: at, holder, value } of valuesUnder(service, 'audience')) {
    if (at === '/audience' || at.startsWith('/extensions/')) continue;
    lower(holder, 'audience', at, listOf(value), widen(listOf(value), 'audience', definitions));
  }
  if (lists.length > 0) carried.lists = lists;
  const codes = definitions.filter(({ code }) => used.has(code));
  if (codes.length > 0) carried.codes = codes;
  if (service['seeAlso'] !== undefined) {
    carried.seeAlso = service['seeAlso'];
    delete service['seeAlso'];
    losses.push({ path: `${path}/seeAlso`, detail: '1.0 cannot point to other services that help.' });
  }
  if (Object.keys(carried).length === 0) return used;
  const extensions = isRecord(service['extensions']) ? service['extensions'] : {};
  service['extensions'] = { ...extensions, [CARRIER]: carried };
  return used;
}

/** Puts back what the way down carried, unless somebody has changed it since. Gives the definitions that came along. */
function raiseService(service: Document): unknown[] {
  const extensions = service['extensions'];
  if (!isRecord(extensions) || !isRecord(extensions[CARRIER])) return [];
  const { [CARRIER]: carried, ...others } = extensions;
  const { seeAlso, codes = [], lists = [] } = carried as Carried;
  if (Object.keys(others).length > 0) service['extensions'] = others;
  else delete service['extensions'];
  if (seeAlso !== undefined && service['seeAlso'] === undefined) service['seeAlso'] = seeAlso;
  for (const { path, before, after } of lists) {
    const place = holderAt(service, path);
    if (place !== undefined && deepEqual(place.holder[place.key], after)) place.holder[place.key] = before;
  }
  return codes;
}

/** 1.1 lets a directory add codes of its own, and a service point to others. Both are optional, so 1.0 files stand as they are. */
export const from1_0To1_1: Migration = {
  from: '1.0',
  to: '1.1',
  adds: 'Codes of a directory’s own (`codes`), and other services that help (`seeAlso`).',
  up(given) {
    const document = { ...copyOf(given), schemaVersion: '1.1' } as Document;
    const codes: unknown[] = listOf(document['codes']);
    for (const service of listOf(document['services']).filter(isRecord))
      for (const definition of raiseService(service))
        if (!codes.some((known) => deepEqual(known, definition))) codes.push(definition);
    if (codes.length > 0) document['codes'] = codes;
    return { document, losses: [] };
  },
  down(given) {
    const document = { ...copyOf(given), schemaVersion: '1.0' } as Document;
    const definitions = definitionsIn(document);
    const losses: MigrationLoss[] = [];
    const used = new Set<string>();
    for (const [index, service] of listOf(document['services']).entries())
      if (isRecord(service))
        for (const code of lowerService(service, `/services/${index}`, definitions, losses)) used.add(code);
    for (const [index, definition] of listOf(document['codes']).entries()) {
      if (isRecord(definition) && used.has(String(definition['code']))) continue;
      losses.push({
        path: `/codes/${index}`,
        detail: '1.0 has no codes of a directory’s own, and no service uses this one.',
      });
    }
    delete document['codes'];
    return { document, losses };
  },
};
