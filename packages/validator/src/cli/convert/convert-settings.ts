import {
  GIVEN_FIELDS,
  type FormatId,
  type GivenField,
  type GivenHead,
} from '@service-directory/convert/formats';
import { formatOf } from '@service-directory/convert/formats';
import { RunError } from '../../errors.ts';
import type { CommandContext } from '../context.ts';
import { convertMessagesIn } from '../messages/convert/index.ts';
import type { OptionName } from '../options.ts';
import { readChoice, readToday } from '../read-values.ts';
import { targetOfEnding } from './target-of-ending.ts';

/** What `convert` was asked for. */
export interface ConvertSettings {
  path: string;
  from: FormatId | undefined;
  to: FormatId;
  shape: string | undefined;
  /** Undefined for standard output. */
  output: string | undefined;
  /** Where all losses are written as JSON. */
  losses: string | undefined;
  given: GivenHead;
  today: string;
}

/** The option that gives each field. */
export const OPTION_OF = {
  id: 'id',
  name: 'name',
  publisher: 'publisher',
  license: 'license',
  country: 'country',
  timeZone: 'time-zone',
  language: 'source-language',
} as const satisfies Readonly<Record<GivenField, OptionName>>;

const refuse = (message: string): never => {
  throw new RunError('bad-value', message);
};

function isTimeZone(name: string): boolean {
  try {
    return (
      new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '' &&
      /^[A-Z]/.test(name)
    );
  } catch {
    return false;
  }
}

function isLanguage(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** What the person says of a directory whose source does not say it. */
function readGiven({ args, lang }: CommandContext): GivenHead {
  const say = convertMessagesIn(lang);
  const given: GivenHead = {};
  for (const field of GIVEN_FIELDS) {
    const value = args.value(OPTION_OF[field])?.trim();
    if (value !== undefined) given[field] = value;
  }
  const { country, timeZone, language } = given;
  if (country !== undefined) {
    given.country = country.toUpperCase();
    if (!/^[A-Z]{2}$/.test(given.country)) refuse(say.notACountry(country));
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) refuse(say.notATimeZone(timeZone));
  if (language !== undefined && !isLanguage(language)) refuse(say.notALanguage(language));
  return given;
}

/** Reads the words behind `convert`. */
export function readConvertSettings(context: CommandContext): ConvertSettings {
  const { args, world, lang } = context;
  const say = convertMessagesIn(lang);
  const [path] = args.operands;
  if (path === undefined) throw new RunError('unknown-option', say.nothingToConvert);
  if (args.operands.length > 1) throw new RunError('unknown-option', context.say.onlyOnePath('convert'));
  const named = args.value('output');
  const output = named === '-' ? undefined : named;
  const to = readChoice<FormatId>(args, 'to', 'convert', context.say) ?? targetOfEnding(output);
  if (to === undefined) throw new RunError('unknown-option', say.noTarget('--to hsds'));
  const shape = args.value('shape');
  const { shapes } = formatOf(to);
  if (shape !== undefined && shapes === undefined) refuse(say.oneShape(to));
  if (shape !== undefined && shapes?.includes(shape) === false) refuse(say.noShape(shape, to, shapes));
  const losses = args.value('losses');
  return {
    path,
    from: readChoice<FormatId>(args, 'from', 'convert', context.say),
    to,
    shape,
    output,
    losses,
    given: readGiven(context),
    today: readToday(args, world.now(), context.say),
  };
}
