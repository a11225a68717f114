import { remember } from './remember.ts';

/**
 * “The address is a secret” in languages of which no other phrases are known: the sentence, and “secret address” at the
 * beginning of a text. A denial stands between the words, and “your address” before them.
 */
const BRIEF: Readonly<Record<string, RegExp>> = {
  th: /ที่อยู่(?!ของคุณ|คุณ|อีเมล)(?:(?!ไม่|ของคุณ)[\u0E00-\u0E7F]){0,20}?(?:เป็นความลับ|ลับ|ไม่เปิดเผย)|ไม่เปิดเผยที่อยู่(?!ของคุณ|คุณ)/u,
  pt: /(?<!(?:seu|teu|vosso) )(?:endereço|morada) (?:é|está|fica) (?:secret[oa]|confidencial)|^(?:endereço|morada) (?:secret[oa]|confidencial)/iu,
  it: /(?<!(?:tuo|suo|vostro) )indirizzo (?:è |rimane )(?:segreto|riservato)|^indirizzo (?:segreto|riservato)/iu,
  hu: /(?<!e-mail ?)(?<!\p{L})cím(?:ünk)? titkos|^titkos cím/iu,
  lt: /(?<!(?:jūsų|tavo|pašto) )adresas (?:yra )?slaptas|^slaptas adresas/iu,
};

const MAX_LENGTH = 6000;

const finders = new Map<string, (text: string) => string>();

/** The words by which a text in one of these languages says it; undefined when it does not. */
export function secretSaidBrieflyIn(text: string, tag: string): string | undefined {
  const language = tag.slice(0, 2).toLowerCase();
  const pattern = BRIEF[language];
  if (pattern === undefined) return undefined;
  let find = finders.get(language);
  if (find === undefined) {
    find = remember((words) => {
      const [said = ''] = pattern.exec(words.slice(0, MAX_LENGTH).normalize('NFC').trim()) ?? [];
      return said;
    });
    finders.set(language, find);
  }
  return find(text) || undefined;
}
