import { late } from './late-pattern.ts';

/** Of these a house has one: who carries her mobile is known by the word. */
const LEADER = String.raw`(?:(?:daglig|dagleg|faglig)\s)?(?:avdelings|enhets|einings|team|prosjekt|styre|senter|nest|tiltaks|fag|seksjons|drifts)?(?:leder(?:en)?|leiar(?:en)?)|(?:felt|gate|sjømanns|bydels)?prest(?:en)?|diakon(?:en)?|pastor(?:en)?|imam(?:en)?|forstander(?:en)?|sjef(?:en)?|(?:general\s)?manager|director|(?:team\s)?leader|priest|chair(?:person|man|woman)`;
/** Of these a house may have several, who share a line: it is that of one when it says “the”. */
const ONE_OF_THEM = String.raw`(?:sosionom|sykepleier|sjukepleiar|psykolog|terapeut|advokat|jurist|rådgiver|rådgjevar|saksbehandler|miljøarbeider|feltarbeider|koordinator|kontaktperson)en|jordmora|legen|(?:the\s)(?:nurse|doctor|lawyer|counsellor|adviser|coordinator|social\sworker)`;
const PHONE = String.raw`(?:jobb|arbeids|tjeneste|teneste)?(?:mobil(?:en|nummer(?:et)?|telefon(?:en)?)?|telefon(?:en|nummer(?:et)?)?|tlf\.?|nummer(?:et)?)|(?:mobile|phone|cell)(?:\snumber)?`;

const ROLE_LINE = late(
  [
    // leders mobil, prestens mobil, the manager’s phone; lederen sin mobil
    String.raw`(?<!\p{L})(?:${LEADER}|${ONE_OF_THEM})(?:s|['’]s|\ssin)\s(?:${PHONE})(?!\p{L})`,
    // jobbmobil leder, mobilen til lederen, leder mobil
    String.raw`(?<!\p{L})(?:${PHONE})\s(?:(?:til|for|of|[–-])\s)?(?:the\s)?(?:${LEADER})(?!\p{L})`,
    String.raw`^\s*(?:${LEADER})[\s,–-]{1,3}(?:${PHONE})\s*$`,
    String.raw`^\s*(?:v/\s?|v\.\s?|ved\s)?(?:the\s)?(?:${LEADER})\s*$`,
  ].join('|'),
  'iu',
);
/** Who leads tonight is another one tomorrow, and the phone goes from hand to hand. */
const IN_TURN = late(String.raw`vakt|turnus|skift|on\sduty|on\scall`, 'iu');

/** Does a label say that a mobile is that of the one person who leads, or of one of those who work there: «leders mobil», «leder»? */
export const isRoleLine = (words: string): boolean => ROLE_LINE.test(words) && !IN_TURN.test(words);

/** What stands beside the name of the person who answers: «jobb, Kari», «v/ Fatima», «Kari (jobb)». */
const BESIDE_NAME = late(
  String.raw`^\s*(?:(?:jobb|jobbmobil|arbeid|arbeidsmobil|work|job|kontor|office|mobil|mob|tlf|telefon|phone)\.?\s?[,/:;–-]\s?|(?:v/|v\.|ved\s|c/o\s)\s?)|[\s,/–(-]{1,3}(?:jobb|jobbmobil|arbeid|work|job|kontor|office)\)?\s*$`,
  'iu',
);

/** A label without what stands beside a name in it. */
export const withoutBesideName = (words: string): string => BESIDE_NAME.replaceIn(words, ' ').trim();
