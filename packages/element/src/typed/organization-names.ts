import { foldText } from '@service-directory/schema';
import { phrasesOf, replacePhrase } from './phrase-in.ts';

/** Organisations that readers know from home, by the word that their name here begins with: what they are called in the 23 languages. */
const NAMES: Readonly<Record<string, string>> = {
  'Røde Kors':
    'Red Cross, Cruz Roja, Cruz Vermelha, Crucea Roșie, Червен кръст, Vöröskereszt, Czerwony Krzyż, Raudonasis Kryžius, Sarkanais Krusts, Kryqi i Kuq, Красный Крест, krasny krest, krasnyj krest, Червоний Хрест, Croix-Rouge, الصليب الأحمر, صليب أحمر, الهلال الأحمر, صلیب سرخ, هلال احمر, Laanqayrta Cas, Laanqeyrta Cas, ቀይሕ መስቀል, กาชาด, สภากาชาด, Chữ thập đỏ, 红十字会, 红十字, 紅十字, Kızılhaç, Kızılay, Raude Krossen, Raude Kross, Cruce Rosie',
  Frelsesarmeen:
    'Salvation Army, Ejército de Salvación, Exército de Salvação, Armata Salvării, Армия на спасението, Üdvhadsereg, Armia Zbawienia, Išganymo armija, Pestīšanas armija, Ushtria e Shpëtimit, Армия спасения, armia spasenia, Армія спасіння, Armée du Salut, جيش الخلاص, ارتش نجات, سپاه رستگاری, Ciidanka Badbaadada, ሰራዊት ድሕነት, กองทัพแห่งความรอด, ซัลเวชั่นอาร์มี, Đội quân Cứu thế, 救世军, 救世軍, Kurtuluş Ordusu, Frelsesarméen',
  Caritas: 'Каритас, Карітас, كاريتاس, کاریتاس, ካሪታስ, คาริทัส, 明爱, 明愛, Karitas',
  Bymisjon:
    'Church City Mission, City Mission, Misión de la Ciudad, Misión urbana, Missão da Cidade, Missão Urbana, Misiunea Orașului, Misiunea Urbană, Градска мисия, Városi Misszió, Városmisszió, Misja Miejska, Miesto misija, Pilsētas misija, Misioni i Qytetit, Городская миссия, Міська місія, Mission urbaine, Mission de la ville, إرسالية المدينة, بعثة المدينة, میسیون شهری, Hawlgalka Magaalada, ሚስዮን ከተማ, 城市宣教会, 城市传教会, Şehir Misyonu, Kyrkja sin Bymisjon, Kirkens Bymisjon',
}; // prettier-ignore

/** Names with those here, the longest first. */
const KNOWN = Object.entries(NAMES)
  .flatMap(([here, names]) => phrasesOf(names).map((name) => ({ name, here: foldText(here) })))
  .sort((a, b) => b.name.length - a.name.length);

/** A text with the name that an organisation has here for the one that it has elsewhere; undefined for a text without one. */
export function withOrganizationNames(text: string): string | undefined {
  const folded = foldText(text);
  for (const { name, here } of KNOWN) {
    const found = replacePhrase(folded, name, here);
    if (found !== undefined && found !== folded) return found;
  }
  return undefined;
}
