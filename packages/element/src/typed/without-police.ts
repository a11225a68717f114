import { foldText } from '@service-directory/schema';
import { phrasesOf, replacePhrase } from './phrase-in.ts';

/** How readers say that they want help and no police, in the 23 languages. */
const PHRASES = phrasesOf(
  'no police, no cops, without police, without the police, not police, uten politi, uten politiet, ikke politi, ikke politiet, utan politi, utan politiet, ikkje politi, ikkje politiet, sin policía, sin la policía, no policía, sem polícia, sem a polícia, fără poliție, fără politia, nu poliție, без полиция, без полицията, rendőrség nélkül, rendőr nélkül, bez policji, be policijos, bez policijas, pa polici, pa policinë, без полиции, не полиция, без ментов, bez policii, без поліції, sans police, sans la police, pas de police, pas la police, بدون شرطة, بدون الشرطة, بلا شرطة, من غير شرطة, بدون پلیس, بدون پولیس, booliis la’aan, booliis la aan, bilaa booliis, ብዘይ ፖሊስ, ไม่มีตำรวจ, ไม่เอาตำรวจ, ไม่แจ้งตำรวจ, ไม่ต้องการตำรวจ, không cảnh sát, không có cảnh sát, không công an, không có công an, 没有警察, 不要警察, 不报警, 不找警察, 无警察, 沒有警察, polissiz, polis yok, polis olmadan, polis istemiyorum',
).sort((a, b) => b.length - a.length); // prettier-ignore

/** What is left of a text that says so, which may be nothing; undefined for any other. */
export function withoutPolice(text: string): string | undefined {
  const folded = foldText(text);
  for (const phrase of PHRASES) {
    const left = replacePhrase(folded, phrase, '');
    if (left !== undefined) return left;
  }
  return undefined;
}
