import { AUDIENCE, type AudienceGroup, WELCOME } from '../../codes/audience.ts';
import { NEEDS, type Need } from '../../codes/needs.ts';
import { OPEN_LISTS, type OwnCode } from '../../codes/own-code.ts';
import type { CodeDefinition } from '../../entities/code-definition.ts';
import type { Service } from '../../entities/service.ts';
import { isRecord } from './is-record.ts';
import { readCode, readEither, readIf, readList, readObject, readText, type Reader } from './lenient.ts';
import { isOwnCode } from '../text/own-codes.ts';

type AudienceEntry = NonNullable<Service['audience']>[number];

/** The prefix under which a code of a newer standard is kept. No directory may use it. */
const UNKNOWN_PREFIX = 'unknown';

const KEPT = /^unknown:[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A group of which not even the name can be read. */
const NO_GROUP = `${UNKNOWN_PREFIX}:group` as const;

const readOwnCode = readIf<OwnCode>((value) => value.length <= 100 && isOwnCode(value));

/** A need; one that this version does not know is left out: it promises nothing that a page could explain. */
export const readNeed: Reader<Need | OwnCode> = readEither(readOwnCode, readCode(NEEDS));

/**
 * A group. One that this version does not know is kept under a prefix of its own: a service that is only for sailors
 * must not look open to everybody because this page never heard of sailors.
 */
export const readGroup: Reader<AudienceGroup | OwnCode> = (value, path, report) => {
  const known = readEither(readOwnCode, readCode(AUDIENCE))(value, path, report);
  if (known !== undefined) return known;
  const kept = `${UNKNOWN_PREFIX}:${typeof value === 'string' ? value.toLowerCase() : ''}`;
  return KEPT.test(kept) && kept.length <= 100 ? (kept as OwnCode) : NO_GROUP;
};

const readEntry = readObject<Partial<AudienceEntry>>({ group: readGroup, welcome: readCode(WELCOME) }, []);

/** A group and how it is welcome. What cannot be read is a limit: better to ask first than to stand before a shut door. */
const readAudienceEntry: Reader<AudienceEntry> = (value, path, report) => {
  const { group = NO_GROUP, welcome } = readEntry(value, path, report) ?? {};
  if (isRecord(value) && value['welcome'] === undefined) report({ path: `${path}/welcome`, kind: 'missing' });
  return { group, welcome: welcome ?? 'only' };
};

/** For whom it is. Anything but a list is a limit that nobody can read. */
export const readAudience: Reader<AudienceEntry[]> = (value, path, report) =>
  readList(readAudienceEntry)(value, path, report) ?? [{ group: NO_GROUP, welcome: 'only' }];

const fields = { code: readOwnCode, label: readText, explanation: readText };

export const readCodeDefinition: Reader<CodeDefinition> = (value, path, report) => {
  const readName = readObject<{ list: CodeDefinition['list'] }>({ list: readCode(OPEN_LISTS) }, ['list']);
  const list = readName(value, path, report)?.list;
  if (list === undefined) return undefined;
  const required = ['list', 'code', 'label', 'broader'] as const;
  return list === 'needs'
    ? readObject<Extract<CodeDefinition, { list: 'needs' }>>(
        { list: readCode(['needs']), ...fields, broader: readCode(NEEDS) },
        required,
      )(value, path, report)
    : readObject<Extract<CodeDefinition, { list: 'audience' }>>(
        { list: readCode(['audience']), ...fields, broader: readCode(AUDIENCE) },
        required,
      )(value, path, report);
};
