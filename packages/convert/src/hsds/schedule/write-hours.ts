import type { OpeningHours, Period } from '@service-directory/schema';
import { someInDoubt } from '../../draft/dates-in-doubt.ts';
import type { Context } from '../context.ts';
import { objectOf, tidy, type Fields } from '../../json.ts';
import { remainderOf, withExtension } from '../remainder.ts';
import { exceptionWords, hoursWords, periodWords, phrasesOf } from './hours-words.ts';
import { readBack } from './read-back.ts';
import { writePeriod } from './write-period.ts';

const EVERY_DAY = 'MO,TU,WE,TH,FR,SA,SU';
/** Fields of opening hours for which HSDS has no rule. */
const WITHOUT_RULE = ['always', 'exceptions', 'publicHolidays', 'condition', 'printed'] as const;

/** How a period is written. */
interface Writing {
  /** Its hours hang on no condition. */
  isCertain: boolean;
  /** Without a word of ours nobody could tell that it adds to another period and does not take its place. */
  isInDoubt: boolean;
}

function writeOnePeriod(context: Context, period: Period, { isCertain, isInDoubt }: Writing): Fields {
  const native = isCertain ? writePeriod(context, period) : undefined;
  const back = readBack(context, native);
  if (native === undefined || back === undefined)
    return withExtension({ description: periodWords(context, period) }, { textOnly: true, period });
  const rest = remainderOf(period, back);
  return withExtension(native, Object.keys(rest).length === 0 && !isInDoubt ? {} : { period: rest });
}

/** Schedules that say again, for readers of HSDS alone, what travels in the extension. */
function* writeDerived(context: Context, hours: OpeningHours): Generator<Fields> {
  if (hours.condition !== undefined) return;
  if (hours.always === true)
    yield { freq: 'WEEKLY', byday: EVERY_DAY, opens_at: '00:00', closes_at: '24:00' };
  for (const exception of hours.exceptions ?? []) {
    const { from: valid_from, through: valid_to, periods = [] } = exception;
    for (const { opens, closes } of periods) {
      const native = writePeriod(
        { ...context, asOf: valid_from },
        { days: ['mo'], opens, ...(closes === undefined ? {} : { closes }) },
      );
      if (native !== undefined)
        yield tidy({
          ...native,
          byday: EVERY_DAY,
          valid_from,
          valid_to,
          notes: `${phrasesOf(context).instead}. ${exceptionWords(context, exception)}`,
        });
    }
  }
}

/**
 * Opening hours as schedules of HSDS 3.1. Hours with a condition, and rules that HSDS cannot say, are written in words
 * alone, so that no program takes them for open.
 * @param idOf gives the identifier of the schedule of a number
 */
export function writeHours(context: Context, hours: OpeningHours, idOf: (index: number) => string): Fields[] {
  const writing = {
    isCertain: hours.condition === undefined,
    isInDoubt: someInDoubt(hours.periods ?? []),
  };
  const schedules = (hours.periods ?? []).map((period) => writeOnePeriod(context, period, writing));
  for (const native of writeDerived(context, hours))
    schedules.push(withExtension(native, { isRepeated: true }));
  const rest = objectOf([
    ...WITHOUT_RULE.map((field) => [field, hours[field]] as const),
    ['periods', hours.periods?.length === 0 ? [] : undefined],
  ]);
  if (Object.keys(rest).length > 0)
    schedules.push(withExtension(tidy({ description: hoursWords(context, hours) }), { hours: rest }));
  return schedules.map((schedule, index) => ({ id: idOf(index), ...schedule }));
}
