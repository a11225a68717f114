import { isData } from '../../data.ts';
import { isPublicPlace } from '../../facts/places.ts';
import { defineRule } from '../../rule.ts';

/** Longer fields are cut before patterns run over them. */
const MAX_LENGTH = 200;

/** Four or five digits before a name, at the end of a street: `Storgata 5, 0184 Oslo`. */
const TOWN_AFTER_STREET = /[\s,;](?:NO?-)?(\d{4,5})\s(\p{L}[\p{L} .-]{1,40})$/u;
/** A postal code in the field of the town: `0184 Oslo`, `Oslo 0184`. */
const CODE_BEFORE_TOWN = /^(?:NO?-)?(\d{4,5})\s{0,3}(\p{L}[\p{L} .-]{0,60})$/u;
const CODE_AFTER_TOWN = /^(\p{L}[\p{L} .-]{0,60}?)[\s,]{1,3}(\d{4,5})$/u;

/** Postal code and town, when a text is nothing else. */
function codeAndTown(text: string): readonly [postalCode: string, town: string] | undefined {
  const before = CODE_BEFORE_TOWN.exec(text);
  if (before !== null) return [String(before[1]), String(before[2])];
  const after = CODE_AFTER_TOWN.exec(text);
  return after === null ? undefined : [String(after[2]), String(after[1])];
}

/** Flags an address that is written into one field, as addresses come out of a spreadsheet. */
export const locationAddressInOneField = defineRule({
  code: 'location/address-in-one-field',
  severity: 'warning',
  source: 'Design, section 4: address',
  why: 'Whoever filters by town does not find the place, and the way there is asked for in a town of that name.',
  on: 'location',
  when: 'address',
  ok: { address: { street: 'Prøvegata 1', postalCode: '0179', locality: 'Oslo' } },
  notOk: { address: { street: 'Prøvegata 1, 0179 Oslo' } },
  check(location, report) {
    const { address } = location;
    if (!isData(address)) return;
    const { street, locality } = address;
    const tell = (field: string, postalCode: string, town: string) =>
      report({ path: ['address', field], params: { field, postalCode, locality: town } });
    if (typeof street === 'string' && /\d{4} /.test(street) && isPublicPlace(location)) {
      const match = TOWN_AFTER_STREET.exec(street.trim().slice(0, MAX_LENGTH));
      if (match !== null) tell('street', String(match[1]), String(match[2]));
    }
    if (typeof locality === 'string' && /\d{4}/.test(locality) && isPublicPlace(location)) {
      const found = codeAndTown(locality.trim().slice(0, MAX_LENGTH));
      if (found !== undefined) tell('locality', ...found);
    }
  },
});
