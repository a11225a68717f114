import { defineTopic } from './topic.ts';

/** The text says that something is written down about the person. */
export const keepsRecords = defineTopic('demand', {
  nb: {
    starts: 'jour pasi lagr arki regi',
    says: '(?:vi|de|legen|sykepleieren|helsepersonellet|ansatte)(?: \\p{L}+){0,2} (?:fører|førar|skriver|skriv|har)(?: \\p{L}+){0,2} (?:pasient)?journal(?:en)?|(?:det )?(?:blir |vert )?(?:føres|førast|skrives|skrive|skrevet|ført)(?: \\p{L}+){0,2} (?:pasient)?journal|(?:samtalen|samtaler|opplysningene|opplysninger|navnet ditt)(?: \\p{L}+){0,4} (?:lagres|lagrast|lagret|lagra|arkiveres|registreres)',
    unless: 'slettes|slettet|kan be om|anonymt|anonym',
  },
  en: {
    starts: 'reco jour file stor kept regi',
    says: '(?:we|they|staff|the doctor|the nurse)(?: \\p{L}+){0,2} (?:keep|write|make|hold)(?: \\p{L}+){0,2} (?:records?|journals?|medical records?|file)(?: (?:of|about|on) \\p{L}+)?|(?:a )?(?:medical |patient |health )?(?:records?|journal|file) (?:is|are) (?:kept|written|made)|(?:calls|conversations|your (?:name|details|information))(?: \\p{L}+){0,2} (?:is|are) (?:stored|recorded|registered|kept)',
    unless: 'deleted|anonymous|anonymously|world',
  },
  es: {
    starts: 'hist expe regi guar grab',
    says: '(?:llevamos|hacemos|guardamos|abrimos|abren|llevan)(?: \\p{L}+){0,2} (?:historia|historial|historias|expediente|registro)(?: (?:clínic[oa]|médic[oa]))?|se (?:guarda|guardan|registra|registran|abre)(?: \\p{L}+){0,2} (?:datos|historia|historial|expediente|nombre|información)|(?:las llamadas|sus datos|los datos|las conversaciones) se (?:guardan|registran|graban)',
    unless: 'borran|borramos|anónim\\p{L}+',
  },
  ro: {
    starts: 'dosa fisa fise jour jurn evid inre past date',
    says: '(?:păstrăm|ținem|întocmim|deschidem|scriem)(?: \\p{L}+){0,2} (?:dosar|dosare|fișă|fișe|evidență|jurnal)|se (?:păstrează|întocmește|deschide)(?: \\p{L}+){0,2} (?:dosar|fișă|date)|(?:datele|convorbirile|apelurile)(?: \\p{L}+){0,2} (?:sunt|se) (?:păstrate|înregistrate|stocate|păstrează|înregistrează)',
    unless: 'șterse|ștergem|anonim\\p{L}*',
  },
  ru: {
    starts: 'журн карт запи данн хран дело имя',
    says: '(?:мы |врач |они )?(?:ведем|ведут|ведет|заводим|заводят|храним|хранят)(?: \\p{L}+){0,2} (?:журнал|карту|карточку|записи|дело)|(?:разговоры|данные|звонки|ваше имя)(?: \\p{L}+){0,3} (?:записываются|записывается|хранятся|сохраняются|регистрируются)',
    unless: 'удаляем|удаляются|анонимн\\p{L}+',
  },
  uk: {
    starts: 'журн карт запи дані збер спра ім',
    says: "(?:ми |лікар |вони )?(?:ведемо|ведуть|веде|заводимо|заводять|зберігаємо|зберігають)(?: \\p{L}+){0,2} (?:журнал|картку|картки|записи|справу)|(?:розмови|дані|дзвінки|ваше ім[’']я)(?: \\p{L}+){0,3} (?:записуються|записується|зберігаються|реєструються)",
    unless: 'видаляємо|видаляються|анонімн\\p{L}+',
  },
  pl: {
    starts: 'doku kart dane nagr reje akta',
    says: '(?:prowadzimy|prowadzą|zakładamy|zakładają|przechowujemy)(?: \\p{L}+){0,2} (?:dokumentację|kartę|kartotekę|rejestr|akta)|(?:rozmowy|dane|twoje dane)(?: \\p{L}+){0,2} (?:są|zostają) (?:nagrywane|przechowywane|zapisywane|rejestrowane)',
    unless: 'usuwane|usuwamy|anonimow\\p{L}+',
  },
  bg: {
    starts: 'доси карт данн запи дневн днев реги',
    says: '(?:водим|водят|пазим|пазят|съставяме|създаваме)(?: \\p{L}+){0,2} (?:досие|досиета|картон|картони|дневник|регистър)|(?:разговорите|данните|данните ви|обажданията)(?: \\p{L}+){0,2} се (?:записват|съхраняват|пазят|регистрират)',
    unless: 'изтриват|изтриваме|анонимн\\p{L}+',
  },
  fr: {
    starts: 'doss regi fich enre cons donn',
    says: '(?:nous |ils )?(?:tenons|gardons|conservons|ouvrons|tiennent|ouvrent)(?: \\p{L}+){0,2} (?:dossiers?|registre|fichier)|un dossier(?: médical)? est (?:ouvert|tenu|conservé)|(?:les appels|vos données|les données|les conversations) sont (?:enregistrée?s|conservée?s)',
    unless: 'supprimé\\p{L}*|effacé\\p{L}*|anonym\\p{L}+',
  },
  ar: {
    starts: 'سجل سجلا ملف ملفا تسجي بيان مكال حفظ',
    says: '(?:نحتفظ|يحتفظون|نفتح|نكتب)(?: ب)?(?: ?\\p{L}+){0,1} ?(?:سجل|بسجل|ملف|بملف|سجلات|بسجلات)\\p{L}*|(?:يتم|نقوم ب) ?(?:تسجيل|حفظ) (?:المكالمات|بياناتك|البيانات|اسمك)',
    unless: 'حذف|نحذف|مجهول\\p{L}*',
  },
});
