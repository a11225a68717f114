import { stringsBelow } from '../data.ts';
import { remember } from './remember.ts';
import { skeletonOf } from './skeleton.ts';

/** Words of a street name before its number, once its ending is one with the last of them. */
const MAX_WORDS = 4;
/** So many names with a number are kept, so that a file of a million fits. */
const MAX_KEPT = 200_000;
/** Where letters go, and whoever wants to talk: no place that notes keep. */
export const ELSEWHERE =
  /(?:kontor|office|postadr|faktura)\p{L}*:?[^.!?\n\d,:;]{0,40}\d+[a-e]?(?:, (?:NO?-)?\d{4} \p{L}+)?/giu;
/** A street and its number in the letters of a skeleton, and the number first. */
const HOUSE = /^([a-z][a-z ]*) (\d+[a-e]?)(?= |$)|^(\d+[a-e]?) ([a-z][a-z ]*)$/;

/** Each number in a note with the words before it, and those behind it as English has them, in the letters of a skeleton. */
const housesIn = remember((text): readonly string[] => {
  if (!/\d/.test(text)) return [];
  const words = skeletonOf(text.replace(ELSEWHERE, ' ')).split(' ');
  const found: string[] = [];
  words.forEach((house, index) => {
    // The parts of a phone number are none.
    const isPhone = /^\d\d\d? \d\d\d?$/.test(words.slice(index + 1, index + 3).join(' '));
    if (!/^\d{1,4}[a-e]?$/.test(house) || isPhone) return;
    const isAfterNumber = /^\d/.test(words[index - 1] ?? '');
    for (let length = 1; length <= MAX_WORDS; length++) {
      const before = words.slice(Math.max(index - length, 0), index).join(' ');
      const behind = words.slice(index + 1, index + 1 + length).join(' ');
      // «Buss 12, Storgata 5» is no house number 12.
      const goesOn = /^\d/.test(words[index + 1 + length] ?? '');
      for (const name of isAfterNumber || goesOn ? [before] : [before, behind])
        if (/^[a-z][a-z ]*$/.test(name)) found.push(`${name} ${house}`, `${name} ${Number.parseInt(house)}`);
    }
  });
  return found;
});

/**
 * Houses that may be named in the notes of secret places. Notes are words without order, and no ending tells a street from
 * other words; an address that stands in its own field elsewhere tells which of them it is.
 */
export class NotedHouses {
  /** Each with the id of the service whose notes have it. */
  readonly owners = new Map<string, string>();

  add(notes: unknown, serviceId: string): void {
    for (const { value } of stringsBelow(notes))
      for (const house of housesIn(value))
        if (!this.owners.has(house) && this.owners.size < MAX_KEPT) this.owners.set(house, serviceId);
  }

  /** The house in the notes that an address is. */
  find(street: string): string | undefined {
    if (this.owners.size === 0) return undefined;
    const [, name, house = '', first = '', behind = ''] = HOUSE.exec(skeletonOf(street)) ?? [];
    const found = name === undefined ? `${behind} ${first}` : `${name} ${house}`;
    return this.owners.has(found) ? found : undefined;
  }
}
