import type { InterfaceLanguage } from '../../codes/interface-languages.ts';
import type { AudienceGroup } from '../../codes/audience.ts';

/** What she types for those whom she is one of, in the words of the street too, and the group whose services must come first. */
export const TYPED_GROUPS: Readonly<Record<InterfaceLanguage, Readonly<Record<string, AudienceGroup>>>> = {
  nb: { prostituerte: 'people-who-sell-sex', hore: 'people-who-sell-sex' },
  nn: { prostituert: 'people-who-sell-sex' },
  en: {
    hooker: 'people-who-sell-sex',
    prostitutes: 'people-who-sell-sex',
    'i am a whore': 'people-who-sell-sex',
  },
  es: { puta: 'people-who-sell-sex', putas: 'people-who-sell-sex', 'soy prostituta': 'people-who-sell-sex' },
  pt: {
    puta: 'people-who-sell-sex',
    prostituta: 'people-who-sell-sex',
    'faço programa': 'people-who-sell-sex',
  },
  ro: { prostituata: 'people-who-sell-sex', curva: 'people-who-sell-sex', curve: 'people-who-sell-sex' },
  bg: { курва: 'people-who-sell-sex', проститутки: 'people-who-sell-sex' },
  hu: { prostituált: 'people-who-sell-sex', kurva: 'people-who-sell-sex' },
  pl: { prostytutka: 'people-who-sell-sex', kurwa: 'people-who-sell-sex' },
  lt: { prostitutė: 'people-who-sell-sex' },
  lv: { prostitūta: 'people-who-sell-sex' },
  sq: { prostitutë: 'people-who-sell-sex', kurva: 'people-who-sell-sex' },
  ru: { проститутка: 'people-who-sell-sex', шлюха: 'people-who-sell-sex' },
  uk: { повія: 'people-who-sell-sex', проститутка: 'people-who-sell-sex' },
  fr: { prostituée: 'people-who-sell-sex', pute: 'people-who-sell-sex' },
  ar: { عاهرة: 'people-who-sell-sex', شرموطة: 'people-who-sell-sex' },
  fa: { فاحشه: 'people-who-sell-sex', جنده: 'people-who-sell-sex' },
  so: { dhillo: 'people-who-sell-sex' },
  ti: { ምንዝርና: 'people-who-sell-sex', ሸርሙጣ: 'people-who-sell-sex' },
  th: { โสเภณี: 'people-who-sell-sex', ขายตัว: 'people-who-sell-sex' },
  vi: { 'gái mại dâm': 'people-who-sell-sex', 'gái gọi': 'people-who-sell-sex' },
  zh: { 妓女: 'people-who-sell-sex', 我是小姐: 'people-who-sell-sex' },
  tr: { fahişe: 'people-who-sell-sex', orospu: 'people-who-sell-sex' },
};
