import type { Directory, Service } from '@service-directory/schema';

/** Who speaks a language is what was meant; who only writes it comes behind, as with its name (`CodeTerms` of the schema). */
const SPEAKS = 9;
const WRITES = 7;
/** Behind who says a word of it. */
const ASKS_AN_INTERPRETER = 2;
const SENDS_HOME = 1;

const speaks = ({ languages = [] }: Service, wanted: readonly string[], isWritten: boolean): boolean =>
  languages.some(
    ({ code, mode }) => wanted.includes(code.split('-')[0]!) && (mode === 'written') === isWritten,
  );

const takesInterpreters = ({ canAskFor = [], languages = [] }: Service): boolean =>
  canAskFor.includes('interpreter') || languages.some(({ mode }) => mode === 'interpreter');

/**
 * Raises the fits to the name of a language or a country: who types «Somali» or «I am from Nigeria» looks for somebody who speaks with
 * her, and else for an interpreter. A journey home is last: she did not ask for it.
 * @param fits of every service, changed in place
 * @param wanted the languages, without region or script
 */
export function raiseSpeakers(fits: Uint8Array, { services }: Directory, wanted: readonly string[]): void {
  for (const [index, service] of services.entries()) {
    const spoken = speaks(service, wanted, false) ? SPEAKS : speaks(service, wanted, true) ? WRITES : 0;
    const asked = takesInterpreters(service) ? ASKS_AN_INTERPRETER : 0;
    const known = fits[index]!;
    const isJourney = spoken === 0 && service.needs.includes('assisted-return');
    fits[index] = isJourney ? Math.min(known, SENDS_HOME) : Math.max(known, spoken, asked);
  }
}
