import { MINUTES_PER_DAY } from '../../derive/hours/calendar.ts';
import type { LossList } from '../hours-losses.ts';
import { Cursor, Refusal } from './cursor.ts';
import { namesDays, type OsmRule, type OsmState } from './osm-rule.ts';
import { parseWideDays } from './parse-dates.ts';
import { parseTimes } from './parse-times.ts';
import { parseWeekdays } from './parse-weekdays.ts';

/** More rules than any place has; a value in OpenStreetMap has at most 255 characters. */
const MOST_RULES = 100;

/** `open`, `off`, `unknown`, a remark, or both; a remark alone means that it is not certain. */
function parseModifier(cursor: Cursor): { state?: OsmState; comment?: string } {
  let state: OsmState | undefined;
  if (cursor.sees('state')) {
    const { text } = cursor.take();
    state = text === 'open' || text === 'unknown' ? text : 'closed';
  }
  if (!cursor.sees('comment')) return state === undefined ? {} : { state };
  const comment = cursor.take().text.trim();
  return { state: state ?? 'unknown', ...(comment === '' ? {} : { comment }) };
}

/** One rule up to its separator; undefined when nothing stands there. */
function parseRule(cursor: Cursor, joins: OsmRule['joins'], isFirst: boolean): OsmRule | undefined {
  const { from } = cursor.peek();
  const isAlways = cursor.sees('always');
  if (isAlways) cursor.take();
  const wide = isAlways ? {} : parseWideDays(cursor);
  if (Object.keys(wide).length > 0) cursor.takeSymbol(':');
  const days = { ...wide, ...(isAlways ? {} : parseWeekdays(cursor)) };
  if (Object.keys(days).length > 0) cursor.takeSymbol(':');
  const spans = isAlways ? [{ begins: 0, ends: MINUTES_PER_DAY }] : parseTimes(cursor);
  const { state, comment } = parseModifier(cursor);
  const to = cursor.peek().from;
  if (to === from) return undefined;
  const at = [from, to] as const;
  if (spans === undefined && state === undefined) throw new Refusal('ambiguous', at, 'days without times');
  if (state === 'closed' && spans?.some(({ isOpenEnd }) => isOpenEnd === true) === true)
    throw new Refusal('ambiguous', at, 'closed until a time that is not known');
  const rule: OsmRule = {
    joins,
    days,
    state: state ?? 'open',
    at,
    ...(spans === undefined ? {} : { spans }),
    ...(comment === undefined ? {} : { comment }),
  };
  if (!isFirst && joins === 'normal' && rule.state !== 'closed' && !namesDays(rule))
    throw new Refusal('ambiguous', at, 'times without days that may replace or add to those before them');
  return rule;
}

/**
 * The rules of a text.
 * @throws Refusal when the text is not of the format, or says what has no counterpart in our hours
 */
export function parseRules(text: string, losses: LossList): OsmRule[] {
  const cursor = new Cursor(text, losses);
  const rules: OsmRule[] = [];
  let joins: OsmRule['joins'] = 'normal';
  for (;;) {
    const rule = parseRule(cursor, joins, rules.length === 0);
    if (rule !== undefined) rules.push(rule);
    if (rules.length > MOST_RULES) throw new Refusal('too-complex', [0, text.length], 'too many rules');
    if (cursor.sees('end')) return rules;
    if (!cursor.seesSymbol(';') && !cursor.seesSymbol(',')) cursor.refuse();
    joins = cursor.take().text === ';' ? 'normal' : 'additional';
  }
}
