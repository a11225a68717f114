import type { InterfaceLanguage } from '../../codes/interface-languages.ts';

/**
 * Folded phrases that stand under two codes of one list on purpose: the word has both meanings, and a reader is better
 * shown both than one by chance.
 */
export const DELIBERATE_DOUBLES: Readonly<Partial<Record<InterfaceLanguage, readonly string[]>>> = {
  // The police stand under an emergency and under reporting a crime: who types the word may need either. So does a passport,
  // under legal advice, where it is lost or stolen, and under trafficking, where somebody has taken it.
  ar: ['شرطه', 'جواز سفر'],
  bg: ['полиция', 'паспорт'],
  en: ['police', 'passport'],
  es: ['policia', 'pasaporte'],
  // Persian حقوق is both pay and rights.
  fa: ['پليس', 'پوليس', 'حقوق', 'پاسپورت', 'گذرنامه'],
  fr: ['police', 'passeport'],
  hu: ['rendorseg', 'utlevel'],
  lt: ['policija', 'pasas'],
  lv: ['policija', 'pase'],
  nb: ['politi'],
  nn: ['politi'],
  pl: ['policja', 'paszport'],
  pt: ['policia', 'passaporte'],
  ro: ['politie', 'pasaport'],
  ru: ['полиция', 'паспорт'],
  so: ['booliis', 'baasaboor'],
  sq: ['polici', 'pasaporte'],
  th: ['ตํารวจ', 'พาสปอร์ต', 'หนังสือเดินทาง'],
  ti: ['ፖሊስ', 'ፓስፖርት'],
  tr: ['polis', 'pasaport'],
  uk: ['поліція', 'паспорт'],
  vi: ['canh sat', 'ho chieu'],
  zh: ['警察', '护照'],
};

/** Folded phrases that are the name of a town and stand under a code as well: again she is shown both. */
export const TOWNS_LIKE_CODES: Readonly<Partial<Record<InterfaceLanguage, readonly string[]>>> = {
  // Arabic روما is Rome, and the Roma.
  ar: ['روما'],
};

/** «Help»: alone it is a cry, under an emergency; beside other words it says nothing of what is looked for, «legal help». */
export const CRIES_FOR_HELP: Readonly<Partial<Record<InterfaceLanguage, readonly string[]>>> = {
  nb: ['hjelp'],
  nn: ['hjelp'],
  en: ['help'],
  es: ['ayuda'],
  pt: ['ajuda'],
  ro: ['ajutor'],
  bg: ['помощ'],
  hu: ['segítség'],
  pl: ['pomoc', 'pomocy'],
  lt: ['pagalba', 'pagalbos'],
  lv: ['palīdzība'],
  sq: ['ndihmë'],
  ru: ['помощь'],
  uk: ['допомога'],
  fr: ['aide'],
  ar: ['مساعدة'],
  fa: ['کمک'],
  so: ['caawimo'],
  ti: ['ሓገዝ'],
  th: ['ช่วย'],
  tr: ['yardım'],
};
