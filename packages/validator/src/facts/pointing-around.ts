import { late } from './late-pattern.ts';

/** So far, on foot or in metres. */
const FAR = String.raw`(?:(?:bare|kun|om lag|omtrent|cirka|ca\.?|only|just|about|some|an?) )?(?:\d{1,4}|et par|eit par|noen|nokre|få|en|ett?|ein|to|tre|fire|fem|seks|sju|åtte|ti|femten|tjue|hundre|a|an|one|two|three|four|five|ten|a few|a couple of)[ -](?:hundre |hundred )?(?:m|meter|metres?|meters?|min|minutt|minutter|minutters|minutes?|skritt|steg|steps?|kvartal|blocks?|dør|dører|doors?|hus)(?!\p{L})`;
const NAME = String.raw`([^.!?\n,;]{1,60}?)`;

/** The name of a house stands between the words. */
const AMID = [
  // Fra oss til Rosenhuset er det 200 meter, from our door to Rosenhuset it is five minutes
  late(
    String.raw`(?<!\p{L})(?:fra (?:oss|kontoret vårt|døra vår|vår dør)|from (?:us|our (?:door|office|entrance|house))) (?:til|to) ${NAME} (?:er det|tar det|går du|it(?:’s|'s| is| takes)|is) ${FAR}`,
    'giu',
  ),
  late(
    String.raw`(?<!\p{L})(?:det er|it(?:’s|'s| is)) ${FAR}(?: (?:å gå|gange|walk))? (?:fra oss til|mellom oss og|from us to) ${NAME}(?=[.!?\n,;]|$)`,
    'giu',
  ),
  // Du finner oss i Rosenhuset sine lokaler, vi holder til i Rosenhusets kjeller
  late(
    String.raw`(?<!\p{L})(?:finn(?:er)? oss|møt(?:er)? oss|holder til|held til|holder hus|ligg(?:er)?|vi er|me er|har (?:kontor|lokaler)|kontoret er)(?: \p{Ll}{2,10}){0,2}? (?:i|på) ${NAME}(?:s| sine?| sitt) (?:lokaler?|lokala|hus|bygg|bygning|gård|kontor(?:er)?|kjeller|underetasje|bakgård|kafé|kantine)(?!\p{L})`,
    'giu',
  ),
];

/** Behind the name of a house: «ligger 200 meter fra oss», “is a two minute walk from our door”. */
export const FAR_FROM_US = String.raw`(?:ligg(?:er)?|er|is|lies) ${FAR}(?: (?:å gå|gange|unna|borte|walk|on foot|away)){0,2} (?:fra|from) (?:oss|us|kontoret vårt|our (?:door|office|entrance|house))`;

/** What stands in a text between words that say how near somebody is. */
export function* namesAmid(text: string): Generator<string> {
  for (const pattern of AMID) for (const [, name = ''] of pattern.in(text)) yield name;
}
