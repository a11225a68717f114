import type { SaidClosed } from './closed-said.ts';

/** Behind the words a day of the week may stand: then only that one is meant. */
const SHUT =
  /(?:kontoret|mottaket|dør(?:a|ene)) (?:er|holder) (?:\p{L}+ )?stengt(?! på)|ingen drop-?in(?! på)|tar ikke imot(?! \p{L}{3})|har \p{L}*ferie/iu;

/**
 * That nobody gets in while a notice holds, in words that in any other text may mean one of several doors, or one way in: «Kontoret er
 * stengt», «Ingen drop-in før nyttår».
 */
export function shutNoticeIn(text: string): SaidClosed | undefined {
  const words = SHUT.exec(text)?.[0];
  return words === undefined ? undefined : { words, isForGood: false, months: [], isNow: true };
}
