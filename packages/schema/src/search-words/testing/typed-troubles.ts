import type { InterfaceLanguage } from '../../codes/interface-languages.ts';
import type { Need } from '../../codes/needs.ts';

/** What somebody in trouble types, in her own words rather than in ours, and the need that must come first. */
export const TYPED_TROUBLES: Readonly<Record<InterfaceLanguage, Readonly<Record<string, Need>>>> = {
  nb: { 'politiet tok pengene mine': 'legal-advice' },
  nn: { 'politiet tok pengane mine': 'legal-advice' },
  en: { 'police took my money': 'legal-advice' },
  es: { 'la policia me quito el dinero': 'legal-advice' },
  pt: { 'a polícia tirou meu dinheiro': 'legal-advice' },
  ro: { 'politia mi-a luat banii': 'legal-advice' },
  bg: { 'полицията ми взе парите': 'legal-advice' },
  hu: { 'a rendőrség elvette a pénzemet': 'legal-advice' },
  pl: { 'policja zabrała mi pieniądze': 'legal-advice' },
  lt: { 'policija atėmė mano pinigus': 'legal-advice' },
  lv: { 'policija atņēma manu naudu': 'legal-advice' },
  sq: { 'policia më mori paratë': 'legal-advice' },
  ru: { 'полиция забрала деньги': 'legal-advice' },
  uk: { 'поліція забрала мої гроші': 'legal-advice' },
  fr: { "la police m'a pris mon argent": 'legal-advice' },
  ar: { 'الشرطة اخذت فلوسي': 'legal-advice' },
  fa: { 'پلیس پولم را گرفت': 'legal-advice' },
  so: { 'booliiska ayaa lacagta iga qaaday': 'legal-advice' },
  ti: { 'ፖሊስ ገንዘበይ ወሲዶም': 'legal-advice' },
  th: { ตำรวจจับ: 'legal-advice' },
  vi: { 'công an lấy tiền của tôi': 'legal-advice' },
  zh: { 警察拿走了我的钱: 'legal-advice' },
  tr: { 'polis paramı aldı': 'legal-advice' },
};
