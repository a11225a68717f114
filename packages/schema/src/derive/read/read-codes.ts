import { AUDIENCE, type AudienceGroup } from '../../codes/audience.ts';
import { NEEDS, type Need } from '../../codes/needs.ts';
import { OPEN_LISTS, type OwnCode } from '../../codes/own-code.ts';
import type { CodeDefinition } from '../../entities/code-definition.ts';
import { readCode, readEither, readObject, readText, type Reader } from './lenient.ts';
import { isOwnCode } from '../text/own-codes.ts';

/** The prefix under which a code of a newer standard is kept. No directory may use it. */
const UNKNOWN_PREFIX = 'unknown';

const readOwnCode: Reader<OwnCode> = (value, path, report) =>
  typeof value === 'string' && value.length <= 100 && isOwnCode(value)
    ? value
    : (report({ path, kind: 'unusable' }), undefined);

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
  return isOwnCode(kept) && kept.length <= 100 ? kept : `${UNKNOWN_PREFIX}:group`;
};

const fields = { code: readOwnCode, label: readText, explanation: readText };

export const readCodeDefinition: Reader<CodeDefinition> = (value, path, report) => {
  const readList = readObject<{ list: CodeDefinition['list'] }>({ list: readCode(OPEN_LISTS) }, ['list']);
  const list = readList(value, path, report)?.list;
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
