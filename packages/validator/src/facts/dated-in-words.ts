const YEAR = String.raw`((?:19|20)\d\d)`;
/** Of 2020–2021 the later one. */
const YEARS = String.raw`(?:(?:19|20)\d\d[–-])?${YEAR}(?!\d|[–-]\d)`;
const ABOUT = String.raw`(?:rundt |omkring |omtrent |ca\.? |about |around |circa |hacia |aproximadamente |aproximativ |около )?`;
/** What a promise was read in. */
const PAGE = String.raw`(?:nett)?(?:side|sid|kilde|kjelde|artikkel|blogg|oppslag|brosjyre|page|source|article|blog|leaflet|web site|website|página|fuente|pagin|surs|страниц|источник)\p{L}{0,4}`;

/** «Siden er fra rundt 2016», «their page (2020–2021)», «wrote in 2014». */
const SAID = new RegExp(
  [
    String.raw`(?<!\p{L})${PAGE}(?: \p{L}+){0,3}? (?:er|var|is|was|es|este|e) (?:fra|frå|from|de|din) ${ABOUT}${YEARS}`,
    String.raw`(?<!\p{L})${PAGE} \(${ABOUT}${YEARS}\)`,
    String.raw`(?<!\p{L})${PAGE} (?:от|за) ${ABOUT}${YEARS}`,
    String.raw`(?<!\p{L})(?:skrev|skreiv|wrote|escribió|a scris|написал\p{L}{0,2})(?: \p{L}+){0,2}? (?:i|in|en|în|в) ${YEARS}`,
  ].join('|'),
  'giu',
);

/** The year from which a text says that what it tells is, `YYYY`; of several the newest. Undefined when it says none. */
export function yearSaidIn(text: string): string | undefined {
  let newest: string | undefined;
  for (const [, ...groups] of text.matchAll(SAID))
    for (const year of groups)
      if (typeof year === 'string' && (newest === undefined || year > newest)) newest = year;
  return newest;
}
