/** Lines such as `Mo-Fr 09:00-17:00`, put in an order in which none takes back what another closes. */

/** Two times and a dash of any kind between them. */
const SPAN = /(?<!\d)(\d{1,2}):(\d{2})\s*[-‐‑‒–—−]\s*(\d{1,2}):(\d{2})(?!\d)/g;

/** Where one rule ends with a comma and the next one begins: behind a time or a word, before a day, a month or a year. */
const NEXT_RULE = /(?<=(?:\d:\d{2}\+?|\boff|\bclosed|")\s{0,9}),\s*(?=[A-Za-z]|\d{4}(?!\d))/i;

/** A rule that ends with the word that it is closed, and perhaps with a remark. */
const CLOSES = /(?:^|[^\p{L}])(?:off|closed)(?:\s*"\d+")?$/iu;

const isOfHolidays = (line: string) => /(?:^|[^\p{L}])PH(?!\p{L})/iu.test(line);

/**
 * A line with the word for midnight to midnight, which means closed; undefined for any other two times that are the same,
 * and for a day that is closed and open in one line.
 */
function withClosedSaid(line: string): string | undefined {
  const spans = [...line.matchAll(SPAN)];
  const equal = spans.filter(
    ([, hour = '', minute, otherHour = '', otherMinute]) =>
      Number(hour) === Number(otherHour) && minute === otherMinute,
  );
  const [only] = equal;
  if (only === undefined) return line;
  const [text, hour, minute] = only;
  const isClosed = spans.length === 1 && Number(hour) === 0 && minute === '00';
  const before = line.slice(0, only.index);
  return isClosed && line.slice(only.index + text.length).trim() === ''
    ? `${before.trimEnd()} off`
    : undefined;
}

const BEGINS_WITH_TIME = /^\d{1,2}(?![\d\s]*\/|\d)/;

/** What the lines say, with all that closes behind all that opens. */
export interface OrderedLines {
  /** Each rule that opens, by itself; none where one takes the place of another. */
  adding: string[];
  /** All of it as one text of OpenStreetMap. */
  text: string;
}

/**
 * Lines that add to each other in any order, as one text of OpenStreetMap: there a later rule lies on top of an earlier
 * one, and so those that close come last, and holidays last of all. Undefined where lines cannot be put together: with
 * equal times that are not midnight, with rules that replace each other (`;`) beside other lines, and with times that
 * would get the days of the line before them.
 */
export function orderLines(lines: readonly string[]): OrderedLines | undefined {
  const remarks: string[] = [];
  const masked = lines.map((line) => line.replace(/"[^"]*"/g, (remark) => `"${remarks.push(remark) - 1}"`));
  const whole = (text: string) => text.replace(/"(\d+)"/g, (_, index) => remarks[Number(index)] ?? '');
  const rules = masked.flatMap((line) =>
    line
      .split(';')
      .flatMap((part) => part.split(NEXT_RULE).map((rule, index) => ({ rule, replaces: index === 0 })))
      .map(({ rule, replaces }, index) => ({
        rule: withClosedSaid(rule.trim()),
        joins: replaces && index > 0 ? '; ' : ', ',
      })),
  );
  if (rules.some(({ rule }) => rule === undefined)) return undefined;
  const said = rules.flatMap(({ rule, joins }) =>
    rule === undefined || rule === '' ? [] : [{ rule, joins }],
  );
  const opening = said.filter(({ rule }) => !CLOSES.test(rule));
  const replaces = opening.some(({ joins }) => joins === '; ');
  const isBare = opening.length > 1 && opening.some(({ rule }) => BEGINS_WITH_TIME.test(rule));
  if ((lines.length > 1 && replaces) || (isBare && !replaces)) return undefined;
  const closing = said.map(({ rule }) => rule).filter((rule) => CLOSES.test(rule));
  const last = [
    ...closing.filter((rule) => !isOfHolidays(rule)),
    ...closing.filter((rule) => isOfHolidays(rule)),
  ];
  const first = opening.map(({ rule, joins }, index) => (index === 0 ? rule : `${joins}${rule}`)).join('');
  return {
    adding: replaces ? [] : opening.map(({ rule }) => whole(rule)),
    text: whole([first, ...last].filter((part) => part !== '').join('; ')),
  };
}
