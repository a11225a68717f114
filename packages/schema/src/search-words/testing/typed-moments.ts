import type { InterfaceLanguage } from '../../codes/interface-languages.ts';
import type { Need } from '../../codes/needs.ts';

/** What is typed with the time at which it was, or is wanted, and the need that must be found. */
export const TYPED_MOMENTS: Readonly<Record<InterfaceLanguage, Readonly<Record<string, Need>>>> = {
  nb: { 'voldtatt i natt': 'sexual-assault-care', 'voldtatt i helgen': 'sexual-assault-care', 'lege i kveld': 'general-health', 'gravid i 3 måneder': 'pregnancy' },
  nn: { 'valdteken i går': 'sexual-assault-care', 'lege i kveld': 'general-health', 'gravid i 3 månader': 'pregnancy' },
  en: { 'raped yesterday': 'sexual-assault-care', 'i was raped last night': 'sexual-assault-care', 'beaten yesterday': 'violence-support', 'doctor tonight': 'general-health', '8 weeks pregnant': 'pregnancy', 'pregnant 10 weeks': 'pregnancy' },
  es: { 'me violaron anoche': 'sexual-assault-care', 'médico esta noche': 'general-health', 'embarazada de 3 meses': 'pregnancy' },
  pt: { 'estuprada ontem': 'sexual-assault-care', 'médico hoje': 'general-health', 'grávida de 3 meses': 'pregnancy' },
  ro: { 'm-au violat aseara': 'sexual-assault-care', 'doctor diseară': 'general-health', 'însărcinată 10 săptămâni': 'pregnancy' },
  bg: { 'изнасилена вчера': 'sexual-assault-care', 'лекар довечера': 'general-health', 'бременна 3 месеца': 'pregnancy' },
  hu: { 'megerőszakoltak tegnap': 'sexual-assault-care', 'orvos ma este': 'general-health', 'terhes 10 hetes': 'pregnancy' },
  pl: { 'zgwałcona wczoraj': 'sexual-assault-care', 'lekarz dzisiaj': 'general-health', 'w ciąży 10 tygodni': 'pregnancy' },
  lt: { 'išprievartavo vakar': 'sexual-assault-care', 'gydytojas šiandien': 'general-health', 'nėščia 10 savaičių': 'pregnancy' },
  lv: { 'izvaroja vakar': 'sexual-assault-care', 'ārsts šodien': 'general-health', 'grūtniece 10 nedēļas': 'pregnancy' },
  sq: { 'përdhunuan mbrëmë': 'sexual-assault-care', 'mjek sonte': 'general-health', 'shtatzënë 3 muaj': 'pregnancy' },
  ru: { 'меня изнасиловали вчера': 'sexual-assault-care', 'врач сегодня вечером': 'general-health', 'беременна 3 месяца': 'pregnancy' },
  uk: { 'мене зґвалтували вчора': 'sexual-assault-care', 'лікар сьогодні ввечері': 'general-health', 'вагітна 3 місяці': 'pregnancy' },
  fr: { 'violée hier soir': 'sexual-assault-care', 'médecin ce soir': 'general-health', 'enceinte de 3 mois': 'pregnancy' },
  ar: { 'اغتصبت امس': 'sexual-assault-care', 'طبيب الليلة': 'general-health', 'حامل 3 أشهر': 'pregnancy' },
  fa: { 'دیشب تجاوز': 'sexual-assault-care', 'دکتر امشب': 'general-health', 'حامله ۳ ماهه': 'pregnancy' },
  so: { 'kufsi xalay': 'sexual-assault-care', 'dhakhtar caawa': 'general-health', 'uur 3 bilood': 'pregnancy' },
  ti: { 'ትማሊ ዓሚጹኒ': 'sexual-assault-care', 'ሓኪም ሎሚ': 'general-health', 'ጥንስቲ 3 ኣዋርሕ': 'pregnancy' },
  th: { 'ถูกข่มขืนเมื่อคืน': 'sexual-assault-care', 'หมอคืนนี้': 'general-health', 'ท้อง 3 เดือน': 'pregnancy' },
  vi: { 'bị hiếp dâm tối qua': 'sexual-assault-care', 'bác sĩ tối nay': 'general-health', 'có thai 3 tháng': 'pregnancy' },
  zh: { '昨晚被强奸': 'sexual-assault-care', '今晚看医生': 'general-health', '怀孕3个月': 'pregnancy' },
  tr: { 'dün gece tecavüz': 'sexual-assault-care', 'doktor bu akşam': 'general-health', 'hamile 3 aylık': 'pregnancy' },
}; // prettier-ignore
