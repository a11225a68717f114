import { isFromAfar } from '../hours/safe-label.ts';
import { foldWord } from './fold-word.ts';

/** What is said of opening hours in a column that is not one of ours: `Åpningstider (merknad)`, `Åpningstider sommer`; folded. */
const OF_HOURS = /apningstid|opningstid|openinghour|openingtime|businesshour/;
/** Words of headings over when a place is shut, in which weeks or times of the year it is open, and from when until when; folded. */
const LIMITS =
  /steng|lukket|closed|closure|unntak|unnatak|unntatt|exception|avvikende|partall|oddetall|^(?:hvilke|kva|which)?(?:uke|uker|ukenr|ukenummer|veke|veker|week|weeks)$|^(?:(?:hvor|kor|how)(?:ofte|often)|frekvens|frequency|hyppighet|annenhver|annankvar)|^(?:periode|sesong|season)|^(?:gjelder|gjeld|gyldig|valid)(?:fra|fom|til|tom|from|until|to|i|in)?$|^gjelder(?:periode|dato)|^(?:fra|til|start|slutt|from|to|end)dato?e?$|^varighet$|^helligdag|^ferie(?:r|stengt)?$/;
/** Cells in such a column that limit nothing. */
const NO_LIMIT =
  /^(?:nei|no|ingen|inga|ikkje|none|na|helearet|heilearet|heilaret|helar|allyear|allyearround|yearround|alleuker|alleveker|hveruke|kvarveke|everyweek|weekly|ukentlig|alltid|always|)$/;

/** May what stands below a heading limit the hours of its row, or say other ones? Asked of headings that we do not know. */
export function limitsHours(heading: string): boolean {
  const folded = foldWord(heading);
  return (OF_HOURS.test(folded) || LIMITS.test(folded)) && !isFromAfar(heading);
}

/** Does a cell in such a column limit something? */
export const isLimit = (text: string): boolean => !NO_LIMIT.test(foldWord(text));
