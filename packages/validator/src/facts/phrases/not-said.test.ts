import { describe, expect, test } from 'vitest';
import { phraseIn } from './find-phrase.ts';
import type { TopicName } from './topics.ts';

// prettier-ignore
const NOT_SAID: Partial<Record<TopicName, Record<string, readonly string[]>>> = {
  asksForResidence: {
    nb: ['du trenger ikke oppholdstillatelse', 'Du trenger ikke å ha lovlig opphold', 'Uansett oppholdstillatelse', 'Selv om du ikke har oppholdstillatelse', 'Vi spør aldri om oppholdstillatelse', 'Trenger du oppholdstillatelse?', 'Må jeg ha oppholdstillatelse?', 'Hjelp til å søke oppholdstillatelse', 'Vi kan hjelpe deg med oppholdstillatelse', 'Også for deg uten oppholdstillatelse', 'Uten krav om lovlig opphold', 'Ingen krav om lovlig opphold', 'For fastlege må du ha lovlig opphold', 'Du trenger hjelp med oppholdstillatelse', 'Har du oppholdstillatelse, kan du også få fastlege', 'Mister du oppholdstillatelsen, ring oss', 'Råd om visum og opphold', 'For papirløse og andre uten lovlig opphold', 'Du må ikke ha oppholdstillatelse', 'Vi ber ikke om oppholdstillatelse', 'Dersom du har oppholdstillatelse, ta den med', 'Ta gjerne med oppholdskort hvis du har', 'Det er ikke et krav om oppholdstillatelse', 'Du kan få hjelp enten du har oppholdstillatelse eller ikke', 'Du må ha mistet oppholdstillatelsen', 'Vi hjelper også dem som ikke har lovlig opphold', 'Bosatte og papirløse er velkomne', 'Også norske borgere er velkomne', 'Du har krav på oppholdstillatelse som offer', 'Du kan søke om bostedsadresse', 'Vi hjelper folk uten bostedsadresse', 'Du trenger ikke å ha bostedsadresse i Oslo', 'Ikke bare for norske borgere', 'Også for norske borgere', 'Bare for kvinner', 'Vi tar imot både bosatte og papirløse', 'Du må ikke være folkeregistrert', 'Vi krever ingen bostedsadresse', 'Vi sender brevet til bostedsadressen din', 'Du må oppgi adresse for å få post', 'EU-borgere er velkomne', 'For EU-borgere som søker arbeid', 'Kun for EU-borgere?', 'Hjelp til deg som må være bosatt', 'Vi spør ikke om du er bosatt i Norge', 'Hvis du er medlem av folketrygden, er det gratis', 'Du må være medlem av klubben', 'Krav om lønn? Vi hjelper deg', 'Mange tror at en må ha oppholdstillatelse', 'Du får hjelp også uten oppholdstillatelse', 'Vi kan hjelpe deg uten oppholdstillatelse', 'Papirløse får hjelp her', 'Papirløse får ikke fastlege', 'Uten oppholdstillatelse kan du ikke få fastlege, men hos oss får du hjelp', 'Uten lovlig opphold har du rett til øyeblikkelig hjelp', 'Er du uten papirer og får ikke hjelp? Ring oss', 'Ingen blir avvist, heller ikke uten papirer', 'Vi avviser ingen uten papirer', 'Tilbudet er ikke bare for papirløse', 'Uten papirer er du ikke alene', 'Vi dømmer ikke personer uten papirer'],
    en: ['no papers needed', 'You do not need a residence permit', 'we never ask for your residence permit', 'even if you do not have a permit', 'Do I need a residence permit?', 'Regardless of residence status', 'Whether or not you have a residence permit', 'Help with residence permits', 'No residence permit required', 'Residence permit not required', "You don't need legal status", 'We can help you apply for a residence permit', 'If you have a residence permit, bring it', 'With or without a residence permit', 'Nobody asks for your visa', 'You must have lost your residence permit', 'People without legal residence are welcome', 'Not only for Norwegian citizens', 'We never turn away people without papers', 'Nobody is turned away for want of papers', 'Without papers you can still get help', 'We do not care if you are without papers', 'Not only for undocumented people', 'Not just for residents', 'You must be a guest of the house', 'Undocumented people are welcome', 'You do not have to be a resident of Oslo', 'We can help people without papers', 'You need to be registered with us', 'People without papers are not turned away', 'We cannot help you get a visa', "We can't give visas", 'If you are registered in the population register it is free'],
    es: ['sin permiso de residencia', 'No necesitas permiso de residencia', 'No pedimos papeles', 'No hace falta permiso de residencia', '¿Necesito permiso de residencia?', 'Aunque no tengas papeles', 'Con o sin permiso de residencia', 'Ayuda para obtener el permiso de residencia', 'Da igual si tienes permiso de residencia', 'Te ayudamos a pedir el permiso de residencia', 'No rechazamos a nadie sin papeles', 'Ayudamos a personas sin papeles', 'Sin papeles también puedes venir', 'Necesitas ayuda con los papeles', 'No necesitas estar empadronado', 'Trae los papeles que tengas'],
    ro: ['fără permis de ședere', 'Nu aveți nevoie de permis de ședere', 'Nu cerem permis de ședere', 'Aveți nevoie de permis de ședere?', 'Indiferent dacă aveți permis de ședere', 'Ajutor pentru permis de ședere', 'Chiar dacă nu aveți permis de ședere', 'Ajutăm și fără acte', 'Puteți veni fără acte'],
    ru: ['без вида на жительство', 'Вид на жительство не нужен', 'Не нужен вид на жительство', 'Мы не спрашиваем вид на жительство', 'Нужен ли вид на жительство?', 'Независимо от вида на жительство', 'Помощь в получении вида на жительство', 'Даже если у вас нет вида на жительство', 'Нам всё равно, есть ли у вас виза', 'Не обязательно иметь вид на жительство', 'Помогаем людям без документов', 'Без документов тоже можно', 'Мы не отказываем людям без документов', 'Наличие документов не обязательно'],
    pl: ['Nie potrzebujesz karty pobytu', 'Bez karty pobytu', 'Karta pobytu nie jest wymagana'],
    uk: ['Без посвідки на проживання', 'Посвідка на проживання не потрібна', 'Не потрібна посвідка'],
    bg: ['Не се изисква разрешение за пребиваване', 'Без разрешение за пребиваване'],
    fr: ['Sans titre de séjour', "Vous n'avez pas besoin de titre de séjour", "Le titre de séjour n'est pas obligatoire"],
    ar: ['لا تحتاج إلى تصريح إقامة', 'بدون تصريح إقامة'],
  },
  asksForPersonalNumber: {
    nb: ['Du trenger ikke fødselsnummer', 'Uten BankID', 'BankID kreves ikke', 'Vi ber ikke om personnummer', 'Har du BankID, kan du bestille på nett', 'Du kan bestille med BankID eller ringe', 'Trenger jeg BankID?', 'Hjelp til å få BankID', 'For deg som ikke har fødselsnummer', 'Bestill time på telefon eller med BankID', 'Du kan bestille med BankID', 'Har du ikke BankID, ring oss', 'Vi trenger frivillige', 'Trenger du BankID, hjelper vi deg', 'Trenger du fødselsnummer?'],
    en: ['You do not need BankID', 'No ID number needed', 'BankID is not required', 'If you have BankID you can book online', 'Help to get a D-number', 'You can book with BankID or call', 'Book by phone, without BankID'],
    es: ['No se necesita BankID'],
    ro: ['Nu aveți nevoie de BankID'],
    ru: ['BankID не нужен', 'Персональный номер не требуется'],
  },
  tellsPolice: {
    nb: ['Vi melder ikke fra til politiet', 'Vi varsler ikke politiet uten at du vil', 'Politiet får ikke vite noe', 'Vi kan hjelpe deg å melde fra til politiet', 'Vi melder fra til politiet bare hvis du ønsker det', 'Ring politiet på 112', 'Vi melder aldri fra til politiet', 'Ved fare for liv varsler vi politiet', 'Vil du at vi skal melde fra til politiet?', 'Vi samarbeider med politiet', 'Du kan anmelde til politiet', 'Vi går med deg til politiet', 'Politiet får ingen beskjed', 'Vi deler ingenting med politiet', 'Politiet kan tilkalles ved fare', 'Ring politiet hvis du er i fare', 'Alt du sier er taushetsbelagt, også for politiet', 'Alle saker behandles likt', 'Politiet har egne åpningstider', 'Du kan få opplysninger om politiet', 'Det er ikke meldt til politiet', 'Informasjon om politiet', 'Saken din går ikke til politiet', 'Vi må melde fra til politiet ved fare for liv', 'Vi har plikt til å melde fra til politiet', 'Alle kan melde fra til politiet', 'Ingen opplysninger deles med politiet', 'Opplysninger deles ikke med politiet', 'Vi deler bare med politiet hvis du samtykker', 'Politiet vet ikke at du er her'],
    en: ['We do not report to the police', 'We never tell the police', 'The police are not informed', 'We can go with you to the police', 'If you want, we contact the police', 'Call the police on 112', 'Nothing is shared with the police', 'We only contact the police if there is danger to life', 'Will you report me to the police?', 'Police are not informed', 'We give advice about the police', 'The police are open 24 hours', 'We pass nothing on to the police', 'You can give information to the police', 'We give you a lift to the police station', 'We give legal help when you contact the police'],
    es: ['No informamos a la policía', 'No avisamos a la policía', 'Nunca llamamos a la policía', 'Podemos acompañarte a la policía', 'Damos información sobre la policía', 'Damos apoyo cuando vas a la policía'],
    ro: ['Nu anunțăm poliția', 'Nu informăm poliția'],
    ru: ['Мы не сообщаем в полицию', 'Не передаём данные полиции', 'Полиция ничего не узнает'],
  },
  tellsImmigration: {
    nb: ['Vi melder ikke fra til UDI', 'Hjelp med søknad til UDI', 'Vi kan kontakte UDI sammen med deg', 'Vi gir råd om UDI', 'Vi sender søknaden til UDI', 'Saken går til UDI når du søker', 'Vi melder oss på PU-kurs'],
    en: ['We do not share with UDI', 'We help you contact UDI', 'We give immigration advice', 'We share immigration information', 'We tell you about immigration rules', 'We give advice on immigration', 'We send your application to UDI', 'We inform about immigration law'],
  },
  asksForIdentification: {
    nb: ['Du trenger ikke legitimasjon', 'Uten legitimasjon', 'Vi ber ikke om ID', 'Har du ID, ta den gjerne med', 'Du trenger ikke vise ID', 'Må jeg vise ID?', 'Du slipper å vise legitimasjon', 'Bare med god tid', 'Kun med deg', 'Krav på ID'],
    en: ['No ID needed', 'You do not need ID', "We don't ask for ID", 'No passport required', 'Do I need to bring ID?', 'ID is not required', 'ID not needed', 'Help needed with passport', 'Passport needed? We help'],
    es: ['No se necesita DNI', 'Sin documentación', 'No es obligatorio el DNI', 'DNI no obligatorio'],
    ro: ['Nu cerem acte', 'Fără buletin'],
    ru: ['Паспорт не нужен', 'Без паспорта', 'Документы не нужны'],
  },
};

/** Whoever turns her away asks for it as well. */
const ALSO: Partial<Record<string, TopicName>> = { asksForResidence: 'turnsAwayWithoutResidence' };

describe.each(Object.entries(NOT_SAID))('%s', (topic, byLanguage) => {
  describe.each(Object.entries(byLanguage))('in %s', (language, texts) => {
    test.each(texts)('“%s” does not say so', (text) => {
      expect(phraseIn(topic as TopicName, text, language)).toBeUndefined();
      expect(phraseIn(ALSO[topic] ?? (topic as TopicName), text, language)).toBeUndefined();
    });
  });
});
