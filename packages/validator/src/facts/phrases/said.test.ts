import { describe, expect, test } from 'vitest';
import { phraseIn } from './find-phrase.ts';
import type { TopicName } from './topics.ts';

// prettier-ignore
const SAID: Partial<Record<TopicName, Record<string, readonly string[]>>> = {
  asksForResidence: {
    nb: ['ta med gyldig oppholdstillatelse', 'Ta med deg oppholdskortet ditt', 'Du må ha bostedsadresse i Oslo', 'kun for norske borgere', 'Kun for norske statsborgere', 'Tilbudet er bare for personer med lovlig opphold', 'Du må ha lovlig opphold i Norge', 'Du må være bosatt i Norge', 'Du må bo lovlig i Norge', 'Det kreves gyldig oppholdstillatelse', 'Oppholdstillatelse er et krav', 'Gjelder kun for dem med oppholdstillatelse', 'Vi ber om oppholdstillatelse', 'Husk oppholdsbeviset', 'Du må være medlem av folketrygden', 'Du må være folkeregistrert i Oslo', 'Du må være registrert i folkeregisteret', 'Du må ha fast bopel i kommunen', 'Krav om lovlig opphold', 'Krav: gyldig oppholdstillatelse', 'Bare for de som har lovlig opphold', 'Tilbudet forutsetter lovlig opphold', 'Må ha oppholdstillatelse', 'Du må dokumentere lovlig opphold', 'Vi hjelper kun personer med oppholdstillatelse', 'Vi sjekker oppholdstillatelse i døra', 'oppholdstillatelse må vises', 'Du skal ha gyldig visum', 'Forbeholdt personer med gyldig opphold', 'Ta med pass og visum'],
    nn: ['Du må ha opphaldsløyve', 'Ta med opphaldsløyvet ditt', 'Berre for folk med lovleg opphald', 'Det krevst lovleg opphald', 'Du treng opphaldsløyve'],
    en: ['Bring your residence permit', 'You must have a valid residence permit', 'Residence permit required', 'Only for Norwegian citizens', 'Only for people with legal residence', 'You must be a legal resident', 'You need legal status', 'We check your immigration status', 'Proof of legal residence is required', 'You must be a resident of Oslo', 'Must show valid visa', 'Please bring your residence card', 'A valid residence permit is needed', 'You must be registered in the National Population Register', 'Legal residence is a condition'],
    es: ['trae tu NIE', 'Trae tu permiso de residencia', 'permiso de residencia obligatorio', 'Debes tener permiso de residencia', 'Se requiere permiso de residencia', 'Es necesario tener papeles', 'Hay que tener residencia legal', 'Solo para personas con residencia legal', 'Es obligatorio presentar el permiso de residencia', 'Necesitas estar empadronado', 'Solo para ciudadanos noruegos', 'Imprescindible permiso de residencia', 'Presenta tu tarjeta de residencia', 'Tienes que tener los papeles en regla'],
    ro: ['este nevoie de permis de ședere', 'Aveți nevoie de permis de ședere', 'Trebuie să aveți permis de ședere', 'Permisul de ședere este obligatoriu', 'Aduceți permisul de ședere', 'Doar pentru cetățeni norvegieni', 'Numai pentru persoane cu ședere legală', 'Se cere permis de ședere', 'Adu permisul de ședere', 'Trebuie să ai acte în regulă', 'Este necesar permisul de ședere'],
    ru: ['необходим вид на жительство', 'Нужен вид на жительство', 'Возьмите с собой вид на жительство', 'Требуется разрешение на проживание', 'Только для граждан Норвегии', 'Обязательно наличие вида на жительство', 'Вы должны иметь вид на жительство', 'Только с видом на жительство', 'Только для людей с легальным статусом', 'Предъявите вид на жительство', 'Помощь только при наличии ВНЖ', 'Нужно показать ВНЖ'],
    pl: ['Potrzebne jest zezwolenie na pobyt', 'Zabierz kartę pobytu', 'Wymagana karta pobytu', 'Musisz mieć kartę pobytu', 'Tylko dla osób z legalnym pobytem', 'Tylko dla obywateli Norwegii', 'Karta pobytu jest wymagana'],
    uk: ['Потрібна посвідка на проживання', 'Візьміть із собою посвідку на проживання', 'Необхідний дозвіл на проживання', 'Тільки для громадян Норвегії', "Посвідка на проживання обов'язкова"],
    bg: ['Трябва да имате разрешение за пребиваване', 'Необходимо е разрешение за пребиваване', 'Носете разрешението си за пребиваване', 'Само за хора с разрешение за пребиваване'],
    fr: ['Vous devez avoir un titre de séjour', 'Titre de séjour obligatoire', 'Apportez votre titre de séjour', 'Il faut un titre de séjour', 'Réservé aux personnes avec un titre de séjour', 'Uniquement pour les citoyens norvégiens'],
    ar: ['يجب أن يكون لديك تصريح إقامة', 'أحضر بطاقة الإقامة', 'تصريح الإقامة مطلوب', 'تحتاج إلى تصريح إقامة'],
  },
  turnsAwayWithoutResidence: {
    nb: ['Uten oppholdstillatelse får du ikke hjelp', 'Vi kan ikke hjelpe deg uten oppholdstillatelse', 'Papirløse får ikke hjelp her', 'Ikke for papirløse', 'Personer uten lovlig opphold avvises'],
    en: ['We cannot help you without a residence permit', 'Not for undocumented migrants', 'Without a residence permit you will be turned away'],
    ru: ['Без вида на жительство не принимаем'],
  },
  asksForPersonalNumber: {
    nb: ['trenger fødselsnummer', 'Du trenger fødselsnummer', 'BankID kreves', 'Krever BankID', 'Logg inn med BankID', 'Du må ha norsk personnummer', 'Fødselsnummer må oppgis', 'Du må oppgi fødselsnummer eller d-nummer', 'Bestill time på Helsenorge med BankID', 'Oppgi personnummer når du ringer', 'Vi trenger fødselsnummeret ditt', 'Krav om BankID', 'Innlogging med BankID', 'Timebestilling krever innlogging med BankID', 'For å bestille må du ha BankID', 'Vi ber om personnummer'],
    nn: ['Du treng fødselsnummer', 'Logg inn med BankID'],
    en: ['BankID is required', 'You need a Norwegian ID number', 'Log in with BankID', 'You must have a national identity number', 'National ID number required', 'You must give your personal number', 'We ask for your personal number', 'Book with BankID', 'You need BankID to book'],
    es: ['Se necesita BankID', 'Necesitas un número de identidad noruego', 'Debe tener número personal noruego'],
    ro: ['Aveți nevoie de BankID', 'Trebuie să aveți număr personal', 'CNP obligatoriu'],
    ru: ['Нужен персональный номер', 'Требуется BankID', 'Необходим личный номер', 'Войдите с помощью BankID'],
    pl: ['Potrzebny jest numer personalny', 'Wymagany BankID'],
    uk: ['Потрібен особистий номер', 'Потрібен BankID'],
    bg: ['Необходим е личен номер', 'Изисква се BankID'],
    fr: ['Il faut un numéro personnel', 'BankID obligatoire'],
  },
  tellsPolice: {
    nb: ['vi melder fra til politiet', 'Vi melder alle saker til politiet', 'Vi varsler politiet', 'Alle saker anmeldes', 'Vi samarbeider tett med politiet og deler informasjon', 'Opplysninger deles med politiet', 'Politiet blir varslet', 'Politiet får vite om besøket', 'Vi gir politiet beskjed', 'Vi sender navnet ditt til politiet', 'Vi rapporterer til politiet', 'Ansatte varsler politiet', 'Politiet er ofte til stede', 'Alle som kommer, blir meldt til politiet', 'Vi gir opplysninger til politiet', 'Vi må melde fra til politiet', 'Politiet kontaktes alltid', 'Det meldes til politiet', 'Informasjonen din går til politiet'],
    nn: ['Vi melder frå til politiet', 'Vi varslar politiet', 'Politiet får beskjed'],
    en: ['We report to the police', 'We will inform the police', 'We always call the police', 'The police will be informed', 'Your information is shared with the police', 'We pass your name on to the police', 'All cases are reported to the police', 'Police are present', 'We cooperate with the police and share information', 'Everyone is reported to the police', 'We give your name to the police'],
    es: ['Informamos a la policía', 'Avisamos a la policía', 'Se informa a la policía', 'Compartimos tus datos con la policía', 'La policía será informada', 'Llamamos a la policía', 'Damos tus datos a la policía'],
    ro: ['Anunțăm poliția', 'Informăm poliția', 'Raportăm la poliție', 'Datele sunt transmise poliției', 'Poliția este informată'],
    ru: ['Мы сообщаем в полицию', 'Сообщаем в полицию', 'Мы передаём данные полиции', 'Мы уведомляем полицию', 'Информация передаётся в полицию', 'Полиция будет уведомлена', 'Мы вызываем полицию', 'Мы сообщим в полицию'],
    pl: ['Zgłaszamy na policję', 'Informujemy policję', 'Powiadamiamy policję'],
    uk: ['Ми повідомляємо поліцію', 'Повідомляємо поліцію'],
    bg: ['Съобщаваме на полицията', 'Уведомяваме полицията'],
    fr: ['Nous informons la police', 'Nous signalons à la police', 'La police est prévenue'],
    ar: ['نبلغ الشرطة', 'يتم إبلاغ الشرطة'],
  },
  tellsImmigration: {
    nb: ['Vi melder fra til UDI', 'UDI får beskjed', 'Vi varsler utlendingsmyndighetene', 'Opplysninger deles med UDI', 'Vi sender informasjon til utlendingsmyndighetene', 'Vi melder fra til Politiets utlendingsenhet', 'Vi melder fra til PU', 'UDI blir varslet'],
    en: ['We inform the immigration authorities', 'We report to UDI', 'Your data is shared with immigration authorities', 'Immigration authorities will be notified', 'We tell immigration'],
    es: ['Informamos a inmigración', 'Avisamos a las autoridades de inmigración', 'Informamos a extranjería'],
    ro: ['Informăm autoritățile de imigrare', 'Anunțăm UDI', 'Informăm autoritatea pentru imigrări'],
    ru: ['Мы сообщаем в миграционную службу', 'Сообщаем в UDI', 'Мы передаём данные в миграционную службу'],
  },
  asksForIdentification: {
    nb: ['Ta med legitimasjon', 'Du må vise ID', 'Ta med gyldig ID', 'Vis pass eller ID-kort', 'Legitimasjon kreves', 'Du må kunne legitimere deg', 'Husk legitimasjon', 'Gyldig legitimasjon må vises', 'Vi ber om legitimasjon', 'Bare med gyldig ID'],
    en: ['Bring ID', 'You must show ID', 'Photo ID required', 'Bring your passport', 'We ask for identification', 'Valid ID is required', 'ID needed', 'You have to identify yourself'],
    es: ['Trae tu DNI', 'Debes mostrar identificación', 'Presenta tu pasaporte', 'Documento de identidad obligatorio', 'Es necesario presentar el DNI'],
    ro: ['Aduceți buletinul', 'Trebuie să prezentați un act de identitate', 'Act de identitate obligatoriu', 'Aduceți un act de identitate'],
    ru: ['Возьмите с собой паспорт', 'Нужен паспорт', 'Необходимо предъявить паспорт', 'Паспорт обязателен', 'Нужно удостоверение личности'],
  },
};

describe.each(Object.entries(SAID))('%s', (topic, byLanguage) => {
  describe.each(Object.entries(byLanguage))('in %s', (language, texts) => {
    test.each(texts)('“%s” says so', (text) => {
      expect(phraseIn(topic as TopicName, text, language)).toBeTypeOf('string');
    });
  });
});
