import type { SaidClosed } from './closed-said.ts';

/** Behind the words a day of the week may stand, or a condition: then only that one is meant. */
const SHUT =
  /(?:(?:kontoret|mottaket|dør(?:a|ene)) (?:er|holder) (?:\p{L}+ )?(?:stengt|ubetjent|ubemann(?:et|a))|ingen (?:drop-?in|mottak)|drop-?in(?:en| is| er| blir)* (?:avlyst|cancell?ed)|tar ikke imot(?! \p{L}{3})|(?:har|tar|(?:vi|me|alle) er (?:\p{L}+ )?på) \p{L}*ferie|(?<=^|[.!] )(?:\p{L}*ferie(?= til| fr[aå]| uke| \d)|(?:vi er )?(?:kun|bare|berre)(?: på)? telefon(?= i dag| nå| denne| ut| til))|(?:vi|me) (?:har|holder|er) ik(?:ke|kje) (?:åpent?|åpne|ope)(?! for)|office is unstaffed|no drop-?in|(?:^|are )on (?:holiday|leave)|^phone only(?= to| this| until)|are not open(?! to )|(?:ik(?:ke|kje) (?:møt opp(?! hj)|kom (?:hit|innom|til oss))|(?:do not|don.t) come (?:here|in|to us))(?![^.!]* (?:ut[ae]n|hvis|dersom|når|if|unless|when|without) ))(?!\p{L}| på| o[mn] | ut[ae]n| hvis| dersom| if| unless| without)/iu;

/**
 * That nobody gets in while a notice holds, in words that in any other text may mean one of several doors, or one way in: «Kontoret er
 * stengt», «Ingen drop-in før nyttår», «Ferie til 5. januar».
 */
export function shutNoticeIn(text: string): SaidClosed | undefined {
  const words = SHUT.exec(text)?.[0];
  return words === undefined ? undefined : { words, isForGood: false, months: [], isNow: true };
}
