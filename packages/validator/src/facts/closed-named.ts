import type { SaidClosed } from './closed-said.ts';

/** Closed, in the words that stand beside a name. */
const CLOSED = String.raw`(?:midl(?:ertidig|\.) |mellombels |permanent |nå |no )?(?:nedlagt|nedlagd|lagt ned|avviklet|avvikla|utgått|stengt|stengd|opphørt|sommerstengt|pauset|på pause|ikke i bruk|ikkje i bruk|ikke i drift|ikkje i drift)(?: for godt| inntil videre| inntil vidare| midlertidig)?|(?:temporarily |permanently |now )?(?:closed|shut|defunct|discontinued|not in use|no longer in use|on hold)(?: down| for good| permanently| until further notice)?|cerrad[oa](?: definitivamente| temporalmente)?|închis[ăa]?(?: definitiv| temporar)?|desființat[ăa]?|закрыт[ао]?(?: навсегда| временно)?|ликвидирован[ао]?|закрит[оа]?(?: назавжди| тимчасово)?|закритий|zamknięt[eya]|nieczynn[eya]`;
/** Not open yet: «åpner våren 2027», “opens in 2027”. */
const NOT_YET = String.raw`(?:åpner|opnar|oppstart|opening|opens|abre|se deschide|откроется|відкриється) (?:i |in |fra |frå |høsten |hausten |våren |sommeren |sommaren |til høsten |til våren |on )?(?:\p{L}{3,12}\.? )?20\d\d`;
/** When it was closed may stand behind: «– nedlagt 1.1.2026», “(closed in 2025)”. */
const WHEN = String.raw`(?: (?:fra |frå |i |siden |from |in |since |w |din |с )?(?:\d{1,2}\. ?)?(?:\d{1,2}\.|\p{L}{3,12}\.? )?(?:20)?\d\d)?`;

/** «Maten (nedlagt)», «Maten – stengt for godt», «Maten midl. stengt», `The food (closed)`. */
const BEHIND = new RegExp(
  String.raw`(?:[([,:;]|\s[–—-]\s)\s?(${CLOSED}|utgår|pause|${NOT_YET})${WHEN}\s?(?:[)\]]|$)|\s(midl(?:ertidig|\.) (?:stengt|stengd|lukket)|mellombels stengd|temporarily closed|permanently closed)$`,
  'iu',
);
/** «NEDLAGT: Maten», «Stengt – Maten», «UTGÅR Maten»: in front of the name, with a sign behind it or in capitals. */
const BEFORE = new RegExp(String.raw`^(?:(${CLOSED}|utgår|utgår fra \d+)${WHEN}\s?(?::|\s[–—-]\s))`, 'iu');
const IN_CAPITALS =
  /^(NEDLAGT|NEDLAGD|STENGT|STENGD|UTGÅR|UTGÅTT|AVVIKLET|CLOSED|DEFUNCT|ЗАКРЫТО|ЗАКРИТО)[:\s](?=.*\p{Ll})/u;
/** «Tidligere Maten»: a name behind it, and no people as in «Tidligere innsatte». */
const FORMER = /^(Tidligere|Tidlegare|TIDLIGERE|Tidl\.) (?=\p{Lu})/u;
const IS_NOT_YET = new RegExp(`^${NOT_YET}`, 'iu');
const FOR_GOOD =
  /^tidl|ned|avvik|opph|utg[åa]|godt|good|down|defunct|discont|perman|defin|desfi|навс|ликв|наза|lenger|longer/i;

/** Longer names are cut. */
const MAX_LENGTH = 500;

/**
 * What the name of a service says of its being closed, or not open yet.
 * @param today YYYY-MM-DD: what was to open in a year before has opened
 * @param isOnly is it the name by which it goes now? «Tidligere Maten» is else what it was called before
 */
export function closedNamed(name: string, today: string, isOnly = true): SaidClosed | undefined {
  const text = name.slice(0, MAX_LENGTH).trim();
  const found =
    BEHIND.exec(text) ?? BEFORE.exec(text) ?? IN_CAPITALS.exec(text) ?? (isOnly ? FORMER.exec(text) : null);
  const words = found?.slice(1).find((group) => group !== undefined);
  if (words === undefined) return undefined;
  const [opensIn] = IS_NOT_YET.test(words) ? (/20\d\d/.exec(words) ?? []) : [];
  if (opensIn !== undefined && opensIn < today.slice(0, 4)) return undefined;
  return { words, isForGood: FOR_GOOD.test(words), months: [], isNow: true };
}
