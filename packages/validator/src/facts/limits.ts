/**
 * Words that name a limit of secrecy: an exception, a duty, danger, children, the law. In Norway strl. § 196 (duty to avert
 * grave crime), barnevernsloven § 13-2 (children) and helsepersonelloven §§ 31 and 33 set such limits for every helper.
 */
const LIMITS =
  /unntak|unnatak|med mindre|plikt|fare for|alvorlig|avverge|barn|lov(?:en|a)?\b|except|unless|duty|danger|grave|serious|child|\blaw\b|excep|salvo|deber|obligaci|peligro|grave|menor|\bley\b|obligat|pericol|copii|copil|\bleg(?:e|ea)\b|кроме|исключени|обязан|опасност|дет(?:и|ей|ям)|закон|крім|винят|обов|небезпек|діт(?:и|ей|ям)|wyj[aą]tk|chyba że|obowi[aą]z|niebezpiecz|dzieci|ustaw|prawo|освен|изключени|задължен|опасност|деца|закон|sauf|obligation|enfant|\bloi\b|إلا|باستثناء|واجب|خطر|أطفال|الأطفال|القانون/iu;

/** Does the text name a limit of what it promises? */
export const namesLimits = (text: string): boolean => LIMITS.test(text);
