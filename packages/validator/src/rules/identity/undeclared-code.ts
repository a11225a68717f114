import { isOwnCode, type OPEN_LISTS } from '@service-directory/schema';
import { entriesAt, isData, recordsAt, textAt, type Data } from '../../data.ts';
import type { Path } from '../../finding.ts';
import { suggest } from '../../suggest.ts';
import { defineRule } from '../../rule.ts';

/** Places of a service that hold hours of their own, besides the service itself. */
const WITH_HOURS = ['locations', 'contacts'] as const;

/** The colon is looked for first: few codes have one. */
const isOwn = (code: unknown): boolean => typeof code === 'string' && code.includes(':') && isOwnCode(code);
const holdsOwn = (list: unknown): boolean => Array.isArray(list) && list.some(isOwn);
const groupIsOwn = (entry: unknown): boolean => isData(entry) && isOwn(entry['group']);
const periodHoldsOwn = (period: unknown): boolean => isData(period) && holdsOwn(period['audience']);
const periodsHoldOwn = (holder: unknown): boolean =>
  isData(holder) && Array.isArray(holder['periods']) && holder['periods'].some(periodHoldsOwn);

function hoursHoldOwn(holder: unknown): boolean {
  if (!isData(holder) || !isData(holder['openingHours'])) return false;
  const { exceptions } = holder['openingHours'];
  return (
    periodsHoldOwn(holder['openingHours']) || (Array.isArray(exceptions) && exceptions.some(periodsHoldOwn))
  );
}

/** The same of a place or contact and of the stops it may have. */
const partHoldsOwn = (part: unknown): boolean =>
  isData(part) && (hoursHoldOwn(part) || (Array.isArray(part['stops']) && part['stops'].some(hoursHoldOwn)));

/** Has the service any such code? Most have none, and then no path is put together. */
function hasOwnCode(service: Data): boolean {
  const { needs, audience, locations, contacts } = service;
  return (
    holdsOwn(needs) ||
    (Array.isArray(audience) && audience.some(groupIsOwn)) ||
    hoursHoldOwn(service) ||
    (Array.isArray(locations) && locations.some(partHoldsOwn)) ||
    (Array.isArray(contacts) && contacts.some(partHoldsOwn))
  );
}

/** The periods of some hours, those of exceptions too, with their path. */
function* periodsOf(hours: unknown, path: Path): Generator<[Path, Data]> {
  for (const [index, period] of recordsAt(hours, 'periods')) yield [[...path, 'periods', index], period];
  for (const [index, exception] of recordsAt(hours, 'exceptions'))
    for (const [number, period] of recordsAt(exception, 'periods'))
      yield [[...path, 'exceptions', index, 'periods', number], period];
}

function* hoursOf(service: Data): Generator<[Path, unknown]> {
  yield [['openingHours'], service['openingHours']];
  for (const list of WITH_HOURS)
    for (const [index, part] of recordsAt(service, list)) {
      yield [[list, index, 'openingHours'], part['openingHours']];
      for (const [stop, place] of recordsAt(part, 'stops'))
        yield [[list, index, 'stops', stop, 'openingHours'], place['openingHours']];
    }
}

/** Every code of a service that stands in a list to which a directory may add, with its path. */
function* codesOf(service: Data): Generator<[(typeof OPEN_LISTS)[number], Path, unknown]> {
  for (const [index, need] of entriesAt(service, 'needs')) yield ['needs', ['needs', index], need];
  for (const [index, entry] of recordsAt(service, 'audience'))
    yield ['audience', ['audience', index, 'group'], entry['group']];
  for (const [path, hours] of hoursOf(service))
    for (const [at, period] of periodsOf(hours, path))
      for (const [index, group] of entriesAt(period, 'audience'))
        yield ['audience', [...at, 'audience', index], group];
}

/** Flags a code of a directory's own that the head does not declare. */
export const serviceUndeclaredCode = defineRule({
  code: 'service/undeclared-code',
  severity: 'error',
  source: 'Data model 1.1: codes',
  why: 'A page has no words for it, and no filter finds the service by it.',
  on: 'service',
  ok: { needs: ['food'] },
  notOk: { needs: ['food', 'example:sauna'] },
  check(service, report, { head }) {
    if (!hasOwnCode(service)) return;
    const declared = recordsAt(head, 'codes');
    for (const [list, path, code] of codesOf(service)) {
      if (typeof code !== 'string' || !isOwnCode(code)) continue;
      const known = declared
        .filter(([, definition]) => textAt(definition, 'list') === list)
        .flatMap(([, definition]) => textAt(definition, 'code') ?? []);
      if (!known.includes(code)) report({ path, params: { code, list, suggestion: suggest(code, known) } });
    }
  },
});
