/**
 * Words that name a limit of secrecy: an exception, a duty, danger, children, the law. In Norway strl. § 196 (duty to avert
 * grave crime), barnevernsloven § 13-2 (children) and helsepersonelloven §§ 31 and 33 set such limits for every helper.
 */
const LIMITS =
  /unntak|unnatak|(?:unntatt|unnateke|bortsett fra) (?:når|ved|hvis|dersom|om|i)\b|(?:gjelder ikke|gjeld ikkje) (?:når|ved|hvis|dersom|om|i)\b|(?:i fare|livsfare)[^.!?]{0,40}(?:varsle|si fra|seie frå|melde)|(?:varsle|si fra|seie frå|melde)[^.!?]{0,40}(?:i fare|livsfare)|med mindre|plikt|fare for|alvorlig|avverge|barn|lov(?:en|a)?\b|except|\b(?:life|lives) (?:is|are) at (?:risk|stake)|(?:not|except|only) in (?:an |case of |cases of )?emergenc|unless|duty|danger|grave|serious|child|\blaw\b|excep|salvo|deber|obligaci|peligro|\bvida corre|(?:no|salvo|solo) en (?:caso de )?emergencia|grave|menor|\bley\b|obligat|pericol|(?:nu|doar|numai) în caz de urgenț|copii|copil|\bleg(?:e|ea)\b|кроме|исключени|обязан|опасност|угро[жз]|дет(?:и|ей|ям)|закон|крім|винят|обов|небезпек|загро[жз]|діт(?:и|ей|ям)|wyj[aą]tk|chyba że|obowi[aą]z|niebezpiecz|zagroż|dzieci|ustaw|prawo|освен|изключени|задължен|опасност|деца|закон|sauf|danger|obligation|enfant|\bloi\b|إلا|باستثناء|واجب|خطر|أطفال|الأطفال|القانون/iu;

/** Does the text name a limit of what it promises? */
export const namesLimits = (text: string): boolean => LIMITS.test(text);
