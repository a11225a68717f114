import { foldText } from '@service-directory/schema';

/** Words that turn what is said into its opposite, or limit it. */
const TURNING: ReadonlySet<string> = new Set(
  (
    'ikke ikkje ingen inga ingenting aldri alltid uten utan med bare kun berre ja nei ' +
    'not no none never always without with only yes'
  ).split(' '),
);

/**
 * The words of a text that turn or limit what it says, in order. Two texts with other ones are not each other misspelt: of
 * «Du trenger å vise ID» the opposite is one word away.
 */
export const turningWordsOf = (text: string): string =>
  foldText(text)
    .split(' ')
    .filter((word) => TURNING.has(word))
    .join(' ');
