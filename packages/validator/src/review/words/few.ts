/** So many are named; of the rest the count is told. */
const MOST = 10;

/** A list of names that stays short. */
export const few = (names: readonly string[]): string =>
  names.length > MOST ? `${names.slice(0, MOST).join(', ')} … (+${names.length - MOST})` : names.join(', ');
