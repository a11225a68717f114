import type { InterfaceLanguage } from '../../codes/interface-languages.ts';

/**
 * What is typed by whom somebody near her hurts or threatens: violence, being beaten, threats. Who helps with violence must be found,
 * and where she can go from there.
 */
export const TYPED_VIOLENCE: Readonly<Record<InterfaceLanguage, readonly string[]>> = {
  nb: ['vold', 'slått', 'trusler', 'mishandlet', 'mishandling', 'mannen min slår meg', 'han truer meg', 'vold i hjemmet', 'juling'],
  nn: ['vald', 'slått', 'truslar', 'mishandla', 'mishandling', 'mannen min slår meg', 'han truar meg', 'vald i heimen', 'juling'],
  en: ['violence', 'domestic violence', 'abuse', 'beaten', 'hits me', 'my man beats me', 'threat', 'he threatens me', 'hit', 'violent husband', 'abusive'],
  es: ['violencia', 'maltrato', 'me pega', 'mi marido me pega', 'golpes', 'amenazas', 'me amenaza', 'violencia doméstica', 'maltratada', 'maltratador'],
  pt: ['violência', 'violência doméstica', 'me bate', 'meu marido me bate', 'ameaças', 'me ameaça', 'maus-tratos', 'espancada', 'agressão'],
  ro: ['violență', 'violență domestică', 'bate', 'mă bate', 'soțul mă bate', 'bătaie', 'amenințări', 'mă amenință', 'bătută'],
  bg: ['насилие', 'домашно насилие', 'бие ме', 'мъжът ми ме бие', 'побой', 'заплахи', 'заплашва ме', 'бита'],
  hu: ['erőszak', 'családon belüli erőszak', 'ver', 'ver a férjem', 'megvert', 'bántalmaz', 'fenyeget', 'megvernek', 'bántalmazás'],
  pl: ['przemoc', 'przemoc domowa', 'bije', 'mąż mnie bije', 'pobicie', 'groźby', 'grozi mi', 'pobita', 'znęca się'],
  lt: ['smurtas', 'smurtas šeimoje', 'muša', 'vyras mane muša', 'sumušė', 'grasina', 'grasinimai'],
  lv: ['vardarbība', 'vardarbība ģimenē', 'sit', 'vīrs mani sit', 'piekāva', 'draud', 'draudi'],
  sq: ['dhunë', 'dhuna', 'dhunë në familje', 'rreh', 'më rreh', 'burri më rreh', 'kërcënon', 'kërcënime'],
  ru: ['насилие', 'домашнее насилие', 'бьёт', 'бьет', 'бьет муж', 'муж меня бьёт', 'избил', 'угрозы', 'угрожает', 'побои'],
  uk: ['насильство', 'домашнє насильство', "б'є", "чоловік мене б'є", 'побив', 'погрози', 'погрожує', 'побиття'],
  fr: ['violence', 'violences conjugales', 'violence domestique', 'il me frappe', 'mon mari me frappe', 'battue', 'coups', 'menaces', 'il me menace', 'maltraitée'],
  ar: ['عنف', 'العنف', 'عنف أسري', 'ضرب', 'زوجي يضربني', 'يضربني', 'تهديد', 'يهددني', 'معنفة'],
  fa: ['خشونت', 'خشونت خانگی', 'کتک', 'شوهرم مرا می‌زند', 'کتکم می‌زند', 'تهدید', 'تهدیدم می‌کند', 'لت و کوب'],
  so: ['rabshad', 'rabshad guri', 'garaac', 'garaacis', 'i garaacaa', 'hanjabaad', 'tacaddi', 'i hanjabayaa'],
  ti: ['ዓመጽ', 'ዘቤታዊ ዓመጽ', 'ይወቕዓኒ', 'ይሃርመኒ', 'ሃሪሙኒ', 'የፈራርሓኒ', 'ምፍርራሕ', 'ማህረምቲ'],
  th: ['ความรุนแรง', 'ความรุนแรงในครอบครัว', 'ทำร้าย', 'ทำร้ายร่างกาย', 'ตบตี', 'แฟนตี', 'สามีทำร้าย', 'ขู่', 'ถูกทำร้าย'],
  vi: ['bạo lực', 'bạo lực gia đình', 'bạo hành', 'đánh', 'chồng đánh tôi', 'đánh đập', 'đe dọa', 'bị đánh'],
  zh: ['暴力', '家暴', '家庭暴力', '打我', '老公打我', '被打', '威胁', '虐待', '恐吓'],
  tr: ['şiddet', 'aile içi şiddet', 'dayak', 'dövüyor', 'kocam beni dövüyor', 'tehdit', 'tehdit ediyor', 'şiddet görüyorum'],
}; // prettier-ignore
