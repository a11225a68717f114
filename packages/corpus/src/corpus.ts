import type { Input } from './input.ts';
import { dates } from './inputs/dates.ts';
import { files } from './inputs/files.ts';
import { keys } from './inputs/keys.ts';
import { large } from './inputs/large.ts';
import { letters } from './inputs/letters.ts';
import { links } from './inputs/links.ts';
import { markup } from './inputs/markup.ts';
import { numbers } from './inputs/numbers.ts';
import { secrets } from './inputs/secrets.ts';
import { shapes } from './inputs/shapes.ts';
import { spreadsheets } from './inputs/spreadsheets.ts';

/** All inputs. */
export const corpus: readonly Input[] = [
  ...markup,
  ...links,
  ...letters,
  ...keys,
  ...shapes,
  ...large,
  ...numbers,
  ...dates,
  ...secrets,
  ...files,
  ...spreadsheets,
];
