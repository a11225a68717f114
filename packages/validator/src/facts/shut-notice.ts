import type { SaidClosed } from './closed-said.ts';
import { daysAfter } from './days.ts';
import { datesIn } from './figures/dates.ts';
import { nextSpan } from './named-spans.ts';

/** Where a sentence begins. */
const START = '(?<=^|[.!] )';
const NB_WE = '(?:vi|me)';
const NOT_NB = 'ik(?:ke|kje)';
const MONTH = '(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[sc])';
/** A day that comes: «mandag», «5. januar», “January 5”. */
const DAY = `(?:\\d{1,2}\\.? ${MONTH}|${MONTH}\\p{L}* \\d|\\p{L}{3,6}da[gy])`;

const SHUT = [
  // The door
  '(?:kontoret|mottaket|dør(?:a|ene)) (?:er|holder) (?:\\p{L}+ )?(?:stengt|lukk(?:et|a)|ubetjent|ubemann(?:et|a))',
  `${NB_WE} (?:har|holder|held) (?:\\p{L}+ )?lukk(?:et|a)`,
  'office is unstaffed',
  // Who opens it
  `${NB_WE} (?:har|holder|er) ${NOT_NB} (?:åpent?|åpne|ope)(?! for)`,
  `${NB_WE} (?:åpner|opnar) ${NOT_NB}(?! for)`,
  '(?:are not open|(?:will|do) not open|are not opening)(?! to | for )',
  'tar ikke imot(?! \\p{L}{3})',
  // Ways in
  'ingen (?:drop-?in|mottak|åpning|opning)',
  'no drop-?in',
  'drop-?in(?:en| is| er| blir)* (?:avlyst|cancell?ed)',
  'alle (?:avtaler|timer|avtalar|timar) (?:er|blir) avlyste?',
  'all appointments are cancell?ed',
  '\\p{L}{0,12}(?:åpent|ope) (?:er|blir) avlyst',
  `${START}(?:vi er )?(?:kun|bare|berre)(?: på)? telefon(?= i dag| nå| denne| ut| til)`,
  '^phone only(?= to| this| until)',
  // Holidays
  `(?:har|tar|(?:${NB_WE}|alle) er (?:\\p{L}+ )?på) \\p{L}{0,12}ferie`,
  `${START}\\p{L}{0,12}ferie(?= til| fr[aå]| uke| \\d|[!.]|$)`,
  '(?:^|are )on (?:holiday|leave)',
  `${START}(?:christmas|new year|easter|summer|winter) (?:break|holidays?)(?= until| from| through|[!.]|$)`,
  `${START}(?:(?:${NB_WE} er|we are|we.re) )?(?<back>tilbake|attende|back)(?: igjen| again)?(?: på| on)?(?= ${DAY})`,
  // Stay away; who has no appointment, or is ill, shall
  `(?:${NOT_NB} (?:møt opp(?! hj)|kom (?:hit|innom|til oss))|(?:do not|don.t) come (?:here|in|to us))(?![^.!]* (?:ut[ae]n|hvis|dersom|når|if|unless|when|without) )`,
];

/** Behind the words a day of the week may stand, or a condition: then only that one is meant. */
const SHUT_NOW = new RegExp(
  `(?:${SHUT.join('|')})(?!\\p{L}| på| o[mn] | ut[ae]n| hvis| dersom| if| unless| without)`,
  'iu',
);

/** Of two days with one name the nearer is meant. Days. */
const HALF_YEAR = 183;

/** Does a sentence name a day, and none that is still to come? They are back, and glad of it. */
function isBackBy(sentence: string, isEnglish: boolean, today: string): boolean {
  const days = [...datesIn(sentence, isEnglish ? 'en' : 'nb').found];
  const isAhead = (day: string) => {
    const [next] = nextSpan({ days: [day, day] }, today);
    return next > today && next <= daysAfter(today, HALF_YEAR);
  };
  return days.length > 0 && !days.some(isAhead);
}

/**
 * That nobody gets in while a notice holds, in words that in any other text may mean one of several doors, or one way in: «Kontoret er
 * stengt», «Ingen drop-in før nyttår», «Ferie til 5. januar».
 */
export function shutNoticeIn(text: string, today: string): SaidClosed | undefined {
  const found = SHUT_NOW.exec(text);
  if (found === null) return undefined;
  const { 0: words, index, groups } = found;
  const back = groups?.['back'];
  const sentence = /^.*?(?:[.!] \p{Lu}|$)/su.exec(text.slice(index))?.[0] ?? '';
  if (back !== undefined && isBackBy(sentence, back.toLowerCase() === 'back', today)) return undefined;
  return { words, isForGood: false, months: [], isNow: true };
}
