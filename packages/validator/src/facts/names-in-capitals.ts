import { foldText } from '@service-directory/schema';
import { KIND } from './telling-word.ts';
import { zonesOfPlace } from './norway/postal-codes.ts';

/** So short a name is looked for as it is written alone: of small letters «rosa» is a colour. */
const IN_CAPITALS = /^\p{Lu}{4,5}$/u;
/** Public bodies, and what signs and headings say in capitals. */
const OF_ALL =
  /^(?:LHBT[QI]?|LGBT[QI]?|COVID|AIDS|UNHCR|NOAS|HELFO|NORAD|NORGE|INFO|CHAT|HJELP|HELP|GRATIS|FREE|STENGT|NATT|KRISE|TRYGG|SAFE|VOLD|BARN|UNGE)$/u;

/** The one word in capitals by which a name tells a service: «ROSA», of «ROSA krisesenter» as well; none of a name in capitals. */
export function wordInCapitals(name: string): string | undefined {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  const [word, another] = words.filter((one) => {
    const folded = foldText(one);
    return !KIND.test(folded) && zonesOfPlace(folded) === undefined;
  });
  return word !== undefined && another === undefined && IN_CAPITALS.test(word) && !OF_ALL.test(word)
    ? word
    : undefined;
}
