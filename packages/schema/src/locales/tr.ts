import type { CodeLabels } from './types.ts';

/** Turkish, the reader addressed as «siz». Machine-made until a person has read it. */
export const tr: CodeLabels = {
  language: 'tr',
  origin: 'machine',
  needGroups: {
    health: { label: 'Sağlık', explanation: 'Bedeniniz, hastalık, gebelik veya ruh haliniz için yardım.' },
    'harm-reduction': {
      label: 'Prezervatif ve malzeme',
      explanation: 'Seks veya uyuşturucu size daha az zarar versin diye malzeme ve yardım.',
    },
    safety: {
      label: 'Güvenlik',
      explanation: 'Tehlikedeyseniz, biri size zarar veriyor veya sizi zorluyorsa yardım.',
    },
    law: {
      label: 'Yasalar ve haklar',
      explanation: 'Yasalar, ülkede kalmak, iş ve haklarınız hakkında bilgi.',
    },
    'a-place': {
      label: 'Kalacak yer',
      explanation: 'Uyuyabileceğiniz, yaşayabileceğiniz veya gündüz kalabileceğiniz bir yer.',
    },
    basics: {
      label: 'Yemek ve giysi',
      explanation: 'Her gün gereken şeyler: yemek, giysi, duş ve telefon gibi.',
    },
    talk: {
      label: 'Konuşacak biri',
      explanation: 'Sizi dinleyebilecek, sizinle buluşabilecek veya size çeviri yapabilecek biri.',
    },
    'learn-and-work': { label: 'İş ve dil', explanation: 'Kurslar, okul ve iş hakkında bilgi.' },
    travel: { label: 'Eve dönüş', explanation: 'Evinize dönmek veya ailenizi bulmak için yardım.' },
  },
  needs: {
    'sexual-health-testing': {
      label: 'Cinsel hastalık testleri',
      explanation: 'Seksle bulaşan hastalıklar için test yaptırabilirsiniz, HIV veya klamidya gibi.',
    },
    'sexual-health-treatment': {
      label: 'Cinsel hastalık tedavisi',
      explanation: 'Seksle bulaşan hastalıklar için ilaç veya başka tedavi alabilirsiniz.',
    },
    'hiv-prep-pep': {
      label: 'HIV’e karşı ilaç (PrEP, PEP)',
      explanation:
        'HIV’den koruyan ilaçları sorabilirsiniz: seksten önce PrEP, seksten sonra en kısa sürede PEP.',
    },
    contraception: { label: 'Gebelikten korunma', explanation: 'Gebe kalmamak için yardım alabilirsiniz.' },
    pregnancy: { label: 'Gebelik', explanation: 'Gebeyseniz veya öyle düşünüyorsanız yardım alabilirsiniz.' },
    abortion: {
      label: 'Kürtaj',
      explanation: 'Gebeliği sonlandırmayı düşünüyorsanız bilgi veya yardım alabilirsiniz.',
    },
    vaccination: { label: 'Aşı', explanation: 'Hepatit gibi bir hastalıktan koruyan aşı olabilirsiniz.' },
    'general-health': {
      label: 'Genel sağlık yardımı',
      explanation: 'Hastaysanız doktora veya hemşireye görünebilirsiniz.',
    },
    dental: {
      label: 'Diş hekimi',
      explanation: 'Dişiniz ağrıyorsa veya dişlerinizde sorun varsa yardım alabilirsiniz.',
    },
    'wound-care': { label: 'Yara bakımı', explanation: 'Biri yaralarınızı temizleyip sarabilir.' },
    'mental-health': {
      label: 'Ruh sağlığı',
      explanation: 'Korkuyor, üzülüyor, uyuyamıyor veya kendinizi kötü hissediyorsanız yardım alabilirsiniz.',
    },
    'condoms-lubricant': {
      label: 'Prezervatif ve kayganlaştırıcı',
      explanation: 'Buradan prezervatif veya kayganlaştırıcı alabilirsiniz.',
    },
    'clean-equipment': {
      label: 'Uyuşturucu için temiz malzeme',
      explanation: 'Uyuşturucu kullanıyorsanız temiz iğne veya başka temiz malzeme alabilirsiniz.',
    },
    naloxone: {
      label: 'Aşırı doza karşı nalokson',
      explanation: 'Aşırı dozu durdurabilen bir ilaç alabilirsiniz.',
    },
    'drug-checking': {
      label: 'Uyuşturucu kontrolü',
      explanation: 'Bir uyuşturucunun içinde ne olduğuna baktırabilirsiniz.',
    },
    'supervised-consumption': {
      label: 'Uyuşturucu kullanım odası',
      explanation: 'Sağlık çalışanları yanınızdayken uyuşturucu kullanabilirsiniz.',
    },
    'substance-use-treatment': {
      label: 'Bağımlılık tedavisi',
      explanation: 'Alkolü veya uyuşturucuyu azaltmak ya da bırakmak için yardım alabilirsiniz.',
    },
    emergency: {
      label: 'Acil yardım',
      explanation: 'Hayatınız veya sağlığınız şu anda tehlikedeyse yardım.',
    },
    'violence-support': {
      label: 'Şiddete karşı yardım',
      explanation: 'Biri sizi dövüyor, tehdit ediyor veya kontrol ediyorsa bilgi ve destek alabilirsiniz.',
    },
    'sexual-assault-care': {
      label: 'Cinsel saldırı sonrası yardım',
      explanation: 'Tecavüz veya başka bir cinsel saldırıdan sonra yardım alabilirsiniz.',
    },
    'crisis-shelter': {
      label: 'Sığınma evi',
      explanation:
        'Yakınlarınızdan biri size zarar veriyor veya sizi tehdit ediyorsa gidebileceğiniz bir yer.',
    },
    'trafficking-support': {
      label: 'İnsan ticaretine karşı yardım',
      explanation: 'Biri sizi çalışmaya veya seks satmaya zorluyor ya da sömürüyorsa yardım alabilirsiniz.',
    },
    'legal-advice': { label: 'Hukuki danışma', explanation: 'Yasaları bilen birinden bilgi alabilirsiniz.' },
    'immigration-advice': {
      label: 'Oturum izni için danışma',
      explanation: 'Ülkede kalmak ve izin başvurusu yapmak hakkında bilgi alabilirsiniz.',
    },
    'asylum-advice': {
      label: 'Sığınma için danışma',
      explanation: 'Ülkeden koruma istemek hakkında bilgi alabilirsiniz.',
    },
    'labour-rights': {
      label: 'İşteki haklar',
      explanation: 'Ücret, sözleşme ve patronun neler yapabileceği hakkında bilgi alabilirsiniz.',
    },
    'help-to-report': {
      label: 'Suç bildirmek için yardım',
      explanation: 'Polise bir şey bildirmeyi düşünüyorsanız yardım alabilirsiniz.',
    },
    'rights-information': {
      label: 'Haklarınızı öğrenin',
      explanation: 'Hangi haklarınız olduğunu öğrenebilirsiniz.',
    },
    'emergency-overnight-stay': {
      label: 'Gece için yatak',
      explanation: 'Yer varsa bir veya birkaç gece uyuyabileceğiniz bir yer.',
    },
    'safe-accommodation': {
      label: 'Tehlikedeyseniz kalacak yer',
      explanation: 'Biri sizi tehdit ediyor veya sömürüyorsa bir süre yaşayabileceğiniz bir yer.',
    },
    'day-centre': {
      label: 'Gündüz kalınacak yer',
      explanation: 'Gündüz içeri girip oturabilir ve dinlenebilirsiniz.',
    },
    food: { label: 'Yemek', explanation: 'Yemek yiyebilir veya yanınıza yiyecek alabilirsiniz.' },
    clothing: { label: 'Giysi', explanation: 'Giysi veya ayakkabı alabilirsiniz.' },
    'shower-laundry': { label: 'Duş ve çamaşır', explanation: 'Duş alabilir veya çamaşır yıkayabilirsiniz.' },
    'money-advice': {
      label: 'Para konusunda danışma',
      explanation: 'Para, borç veya yardım parası hakkında bilgi alabilirsiniz.',
    },
    'phone-internet': {
      label: 'Telefon ve internet',
      explanation: 'Telefonunuzu şarj edebilir, arama yapabilir veya internete girebilirsiniz.',
    },
    counselling: {
      label: 'Görüşme ve danışma',
      explanation: 'Size zor gelen şeyleri bu işin eğitimini almış biriyle konuşabilirsiniz.',
    },
    'peer-support': {
      label: 'Aynı şeyi yaşamış kişiler',
      explanation: 'Benzer bir şey yaşamış biriyle konuşabilirsiniz.',
    },
    'social-work': {
      label: 'Sosyal çalışmacı',
      explanation: 'Biri size mektuplar, resmi daireler ve günlük işler için yardım edebilir.',
    },
    outreach: {
      label: 'Olduğunuz yerde yardım',
      explanation: 'Çalışanlar insanlarla dışarıda veya internette buluşur.',
    },
    'meeting-place': {
      label: 'Buluşma yeri',
      explanation: 'Başkalarıyla tanışıp konuşabileceğiniz bir yer.',
    },
    'crisis-line': {
      label: 'Kriz hattı',
      explanation: 'Çok kötüyseniz ve hemen birine ihtiyacınız varsa arayabilir veya yazabilirsiniz.',
    },
    interpreting: {
      label: 'Çevirmen',
      explanation: 'Biri sizin dilinizle bu ülkenin dili arasında çeviri yapabilir.',
    },
    'language-course': { label: 'Dil kursu', explanation: 'Dili öğrenebilirsiniz.' },
    'job-advice': {
      label: 'İş arama yardımı',
      explanation: 'İş aramak veya işe başvurmak için yardım alabilirsiniz.',
    },
    education: {
      label: 'Okul ve eğitim',
      explanation: 'Burada okula gidebilir veya okul hakkında bilgi alabilirsiniz.',
    },
    courses: { label: 'Kurslar', explanation: 'Bilgisayar veya dikiş gibi yeni bir şey öğrenebilirsiniz.' },
    'assisted-return': {
      label: 'Ülkeye dönüş yardımı',
      explanation: 'Kendi ülkenize dönmek istiyorsanız yardım alabilirsiniz.',
    },
    'family-tracing': {
      label: 'Aile bulma',
      explanation: 'Bağlantınızın koptuğu ailenizi aramak için yardım alabilirsiniz.',
    },
  },
  audience: {
    'people-who-sell-sex': {
      label: 'Seks işçileri ve seks satan kişiler',
      explanation: 'Seks satıyorsanız veya daha önce sattıysanız sizin için.',
    },
    migrants: { label: 'Göçmenler', explanation: 'Başka bir ülkeden geldiyseniz sizin için.' },
    undocumented: { label: 'Oturum izni olmayanlar', explanation: 'Ülkede kalma izniniz yoksa sizin için.' },
    'eu-citizens': {
      label: 'AB vatandaşları',
      explanation: 'Bir Avrupa Birliği ülkesinin vatandaşıysanız sizin için.',
    },
    'asylum-seekers': {
      label: 'Sığınma isteyenler',
      explanation: 'Koruma istiyorsanız veya daha önce istediyseniz sizin için.',
    },
    'trafficked-people': {
      label: 'İnsan ticaretine uğrayanlar',
      explanation: 'Biri para kazanmak için sizi zorluyor veya sömürüyorsa sizin için.',
    },
    women: { label: 'Kadınlar', explanation: 'Kadınsanız sizin için.' },
    men: { label: 'Erkekler', explanation: 'Erkekseniz sizin için.' },
    'trans-people': { label: 'Translar', explanation: 'Trans iseniz sizin için.' },
    lgbtiq: {
      label: 'LGBTİ+’lar',
      explanation: 'Lezbiyen, gey, biseksüel, trans, interseks veya kuir iseniz sizin için.',
    },
    'men-who-have-sex-with-men': {
      label: 'Erkeklerle seks yapan erkekler',
      explanation: 'Erkekseniz ve erkeklerle seks yapıyorsanız sizin için.',
    },
    'people-who-use-drugs': {
      label: 'Uyuşturucu kullanan kişiler',
      explanation: 'Uyuşturucu kullanıyorsanız veya daha önce kullandıysanız sizin için.',
    },
    homeless: { label: 'Evi olmayanlar', explanation: 'Sürekli kaldığınız bir yer yoksa sizin için.' },
    'young-people': { label: 'Gençler', explanation: 'Gençseniz sizin için. Yaş sınırına bakın.' },
    families: { label: 'Aileler', explanation: 'Çocuğunuz varsa veya ailenizle birlikteyseniz sizin için.' },
    roma: { label: 'Romanlar', explanation: 'Roman iseniz sizin için.' },
    workers: { label: 'Çalışanlar', explanation: 'Çalışıyorsanız veya daha önce çalıştıysanız sizin için.' },
    'people-with-hiv': { label: 'HIV ile yaşayanlar', explanation: 'Sizde HIV varsa sizin için.' },
    'victims-of-violence': {
      label: 'Şiddete uğrayanlar',
      explanation: 'Biri sizi dövdüyse, tehdit ettiyse veya size zarar verdiyse sizin için.',
    },
    relatives: {
      label: 'Aile ve yakınlar',
      explanation: 'Bir yakınınızın yardıma ihtiyacı varsa sizin için.',
    },
  },
  welcome: {
    'everyone-else-too': {
      label: 'Başkaları da gelebilir',
      explanation: 'Bu gruptan olmasanız da gelebilirsiniz.',
    },
    mainly: {
      label: 'Daha çok bu grup için',
      explanation: 'Bu gruptan değilseniz gelip gelemeyeceğinizi sorabilirsiniz.',
    },
    only: {
      label: 'Yalnızca bu grup için',
      explanation: 'Burada yalnızca bu gruptansanız yardım alabilirsiniz.',
    },
  },
  residenceStatus: {
    'not-asked': {
      label: 'Oturum iznini sormazlar',
      explanation: 'Ülkede kalma izniniz olup olmadığını sormazlar.',
    },
    'not-required': {
      label: 'Oturum izni gerekmez',
      explanation: 'Yardım oturum iznine bağlı değildir, ama size bunu sorabilirler.',
    },
    'some-services-only': {
      label: 'Oturum izni olmadan bazı yardımlar',
      explanation: 'Oturum izni olmadan yardımın bir kısmını alabilirsiniz, ama hepsini değil.',
    },
    unconfirmed: {
      label: 'Bilinmiyor: oturum izni sorarlar mı?',
      explanation: 'Sorup sormadıklarını bilmiyoruz. Kim olduğunuzu söylemeden önce onlara sorabilirsiniz.',
    },
  },
  identification: {
    none: {
      label: 'Kimlik gerekmez',
      explanation: 'Pasaport veya kim olduğunuzu gösteren başka bir belge göstermeniz gerekmez.',
    },
    'alias-accepted': {
      label: 'Takma ad olur',
      explanation: 'Pasaportunuzdaki addan başka bir ad kullanabilirsiniz.',
    },
    'any-document': {
      label: 'Herhangi bir kimlik gerekir',
      explanation: 'Adınızın yazdığı bir belge göstermeniz gerekir. Pasaport olması şart değildir.',
    },
    'official-document': {
      label: 'Pasaport veya resmi kimlik gerekir',
      explanation: 'Pasaport veya kim olduğunuzu gösteren başka bir resmi belge göstermeniz gerekir.',
    },
    unconfirmed: {
      label: 'Bilinmiyor: kimlik gerekir mi?',
      explanation: 'Belge göstermeniz gerekip gerekmediğini bilmiyoruz. Önce onlara sorabilirsiniz.',
    },
  },
  personalNumber: {
    'not-needed': {
      label: 'Ulusal kimlik numarası gerekmez',
      explanation: 'Ulusal kimlik numarası veya BankID gibi bir elektronik kimlik gerekmez.',
    },
    needed: {
      label: 'Ulusal kimlik numarası gerekir',
      explanation: 'Ulusal kimlik numarası veya BankID gibi bir elektronik kimlik gerekir.',
    },
    unconfirmed: {
      label: 'Bilinmiyor: kimlik numarası gerekir mi?',
      explanation:
        'Kimlik numarası veya BankID gerekip gerekmediğini bilmiyoruz. Önce onlara sorabilirsiniz.',
    },
  },
  anonymity: {
    full: {
      label: 'Adınızı vermeden yardım alabilirsiniz',
      explanation: 'Yardım almak için kim olduğunuzu söylemeniz gerekmez.',
    },
    partial: {
      label: 'Bazı yardımlar ad vermeden',
      explanation: 'Kim olduğunuzu söylemeden yardımın bir kısmını alabilirsiniz, ama hepsini değil.',
    },
    none: { label: 'Ad vermeden olmaz', explanation: 'Yardım almak için kim olduğunuzu söylemeniz gerekir.' },
    unconfirmed: {
      label: 'Bilinmiyor: ad vermeden olur mu?',
      explanation: 'Kim olduğunuzu söylemeniz gerekip gerekmediğini bilmiyoruz. Önce onlara sorabilirsiniz.',
    },
  },
  cost: {
    free: { label: 'Ücretsiz', explanation: 'Hiçbir şey ödemezsiniz.' },
    'partly-free': {
      label: 'Bir kısmı ücretsiz',
      explanation: 'Yardımın bir kısmı ücretsizdir, kalanı için ödersiniz.',
    },
    'small-fee': { label: 'Az ücretli', explanation: 'Küçük bir ücret ödersiniz.' },
    paid: { label: 'Ücretli', explanation: 'Yardım için ödeme yapmanız gerekir.' },
    unconfirmed: {
      label: 'Bilinmiyor: ücretli mi?',
      explanation: 'Ödeme gerekip gerekmediğini bilmiyoruz. Önce fiyatı sorun.',
    },
  },
  entry: {
    'walk-in': {
      label: 'Randevusuz gelin',
      explanation: 'Açık olduğu saatlerde randevu almadan gelebilirsiniz.',
    },
    appointment: { label: 'Randevu alın', explanation: 'Gelmeden önce bir saat kararlaştırmanız gerekir.' },
    'phone-first': { label: 'Önce arayın', explanation: 'Gelmeden önce telefon etmeniz gerekir.' },
    referral: {
      label: 'Sevk gerekir',
      explanation: 'Sizi oraya bir doktorun veya başka bir kurumun göndermesi gerekir.',
    },
    'no-referral-needed': {
      label: 'Sevk gerekmez',
      explanation: 'Kendiniz başvurabilirsiniz; birinin sizi göndermesi gerekmez.',
    },
    registration: { label: 'Kayıt olmanız gerekir', explanation: 'Katılmadan önce kayıt olmanız gerekir.' },
    'queue-ticket': {
      label: 'Sıra numarası',
      explanation: 'Bir sıra numarası alır ve sıranızı beklersiniz.',
    },
    lottery: {
      label: 'Yerler kurayla verilir',
      explanation: 'Yerler kurayla verilir, bu yüzden size yer çıkmayabilir.',
    },
    'waiting-list': { label: 'Bekleme listesi', explanation: 'Bir listeye yazılır ve sıranızı beklersiniz.' },
    outreach: {
      label: 'İnsanlarla dışarıda buluşurlar',
      explanation: 'Onları dışarıda, dolaştıkları yerlerde bulabilirsiniz.',
    },
    online: { label: 'İnternetten', explanation: 'İnternetten iletişim kurar veya yardım alırsınız.' },
  },
  records: {
    'none-kept': {
      label: 'Sizinle ilgili bir şey yazmazlar',
      explanation: 'Adınızı veya sizinle ilgili bilgileri saklamazlar.',
    },
    'own-records-only': {
      label: 'Notlar yalnızca kurumda kalır',
      explanation: 'Sizinle ilgili bir şeyler yazarlar, ama yalnızca kendi kayıtlarına.',
    },
    'shared-health-record': {
      label: 'Ortak sağlık kaydına yazarlar',
      explanation: 'Sizinle ilgili yazdıklarını, size sağlık hizmeti veren başkaları da okuyabilir.',
    },
    unconfirmed: {
      label: 'Bilinmiyor: kayıt tutarlar mı?',
      explanation: 'Sizinle ilgili ne yazdıklarını bilmiyoruz. Önce onlara sorabilirsiniz.',
    },
  },
  police: {
    'never-without-consent': {
      label: 'Siz evet demeden polise bir şey söylemez',
      explanation:
        'Siz evet demedikçe polisle sizin hakkınızda konuşmazlar. Yasada istisnalar olabilir, örneğin bir hayat tehlikedeyse.',
    },
    'legal-duty-only': {
      label: 'Polise yalnızca yasa gerektirirse söyler',
      explanation:
        'Siz evet demeden polise yalnızca yasa zorunlu kılarsa bilgi verirler, örneğin bir hayat tehlikedeyse.',
    },
    'present-on-site': {
      label: 'Burada polis var',
      explanation: 'Buraya gelince polisle karşılaşabilirsiniz.',
    },
    'part-of-authority': {
      label: 'Bu hizmeti polis yürütür',
      explanation: 'Burada size yardım edenler polis için çalışır.',
    },
    unconfirmed: {
      label: 'Bilinmiyor: polise söylerler mi?',
      explanation: 'Polise ne söylediklerini bilmiyoruz. Bir şey anlatmadan önce onlara sorun.',
    },
  },
  immigration: {
    'never-without-consent': {
      label: 'Siz evet demeden göç idaresine söylemez',
      explanation:
        'Siz evet demedikçe göç idaresiyle sizin hakkınızda konuşmazlar. Yasada istisnalar olabilir.',
    },
    'legal-duty-only': {
      label: 'Göç idaresine ancak yasa gereği söyler',
      explanation: 'Siz evet demeden göç idaresine yalnızca yasa zorunlu kılarsa bilgi verirler.',
    },
    'present-on-site': {
      label: 'Burada göç idaresi var',
      explanation: 'Buraya gelince göç idaresinden kişilerle karşılaşabilirsiniz.',
    },
    'part-of-authority': {
      label: 'Bu hizmeti göç idaresi yürütür',
      explanation: 'Burada size yardım edenler göç idaresi için çalışır.',
    },
    unconfirmed: {
      label: 'Bilinmiyor: göç idaresine söylerler mi?',
      explanation: 'Göç idaresine ne söylediklerini bilmiyoruz. Bir şey anlatmadan önce onlara sorun.',
    },
  },
  professionalSecrecy: {
    yes: {
      label: 'Yasaya göre sır saklamak zorunda',
      explanation: 'Yasaya göre sizinle ilgili bilgileri başkalarına veremezler, ama istisnalar vardır.',
    },
    no: {
      label: 'Yasaya göre sır saklamak zorunda değil',
      explanation: 'Yasa, sizinle ilgili bilgileri başkalarına vermelerini yasaklamaz.',
    },
    unconfirmed: {
      label: 'Bilinmiyor: sır saklamak zorundalar mı?',
      explanation:
        'Yasanın sizinle ilgili susmalarını isteyip istemediğini bilmiyoruz. Önce onlara sorabilirsiniz.',
    },
  },
  basis: {
    stated: { label: 'kurumun kendisi söylüyor', explanation: 'Bunu kurumun kendisi yazdı veya söyledi.' },
    reported: {
      label: 'başkaları söylüyor',
      explanation: 'Bunu kurum değil, başka biri yazdı veya söyledi.',
    },
    rule: {
      label: 'yasa veya ülke kuralı söylüyor',
      explanation: 'Kural böyledir, ama oraya gittiğinizde farklı olabilir.',
    },
  },
  serviceStatus: {
    active: { label: 'Çalışıyor', explanation: 'Burası çalışıyor ve insanları kabul ediyor.' },
    'temporarily-closed': {
      label: 'Bir süre kapalı',
      explanation: 'Şu anda burada yardım alamazsınız. Yeniden açmayı planlıyorlar.',
    },
    inactive: {
      label: 'Şu anda çalışmıyor',
      explanation: 'Şu anda burada yardım alamazsınız ve yeniden açılıp açılmayacağını bilmiyoruz.',
    },
    defunct: {
      label: 'Tamamen kapandı',
      explanation: 'Burası artık yok, bu yüzden size başka bir yer gerekir.',
    },
  },
  organizationType: {
    public: { label: 'Kamu kurumu', explanation: 'Burayı devlet, bölge yönetimi veya belediye yönetir.' },
    charity: { label: 'Yardım kuruluşu', explanation: 'Sizden para kazanmayı amaçlamayan bir kuruluş.' },
    'faith-based': {
      label: 'Dini kuruluş',
      explanation: 'Burayı bir kilise veya başka bir inanç topluluğu yönetir.',
    },
    'user-led': {
      label: 'Deneyimi olanlar yönetir',
      explanation: 'Burayı yönetenler, yardım ettikleri kişilerle aynı hayatı yaşamış kişilerdir.',
    },
    'health-trust': { label: 'Devlet hastanesi', explanation: 'Hastaneleri yöneten bir kamu kurumu.' },
    other: { label: 'Başka kuruluş', explanation: 'Başka türde bir kuruluş.' },
  },
  locationKind: {
    physical: { label: 'Sabit yer', explanation: 'Belli bir yere gidebilirsiniz.' },
    mobile: { label: 'Yer değiştirir', explanation: 'Yardım farklı yerlere gelir, örneğin otobüsle.' },
    outreach: {
      label: 'Dışarıda, insanların olduğu yerde',
      explanation: 'Dışarıda dolaşırlar ve onları orada bulabilirsiniz.',
    },
    phone: { label: 'Telefonla', explanation: 'Telefonla yardım alırsınız.' },
    online: { label: 'İnternetten', explanation: 'İnternetten yardım alırsınız.' },
  },
  visibility: {
    public: { label: 'Açık adres', explanation: 'Nerede olduğunu herkes görebilir.' },
    'on-request': {
      label: 'Adresi sorun',
      explanation: 'Nerede olduğunu öğrenmek için onlarla iletişim kurmanız gerekir.',
    },
    area: {
      label: 'Yalnızca bölge gösterilir',
      explanation: 'Nerede olduğunu yalnızca yaklaşık olarak görürsünüz.',
    },
    confidential: {
      label: 'Gizli adres',
      explanation: 'Adres burada yazmıyor, bu yüzden onlarla iletişim kurmanız gerekir.',
    },
  },
  precision: {
    entrance: { label: 'Girişte', explanation: 'Haritadaki nokta size girişi gösterir.' },
    building: {
      label: 'Binada',
      explanation: 'Haritadaki nokta size binayı gösterir, ama kapıyı göstermez.',
    },
    street: { label: 'Sokakta', explanation: 'Haritadaki nokta size sokağı gösterir, ama evi göstermez.' },
    postcode: {
      label: 'Posta kodu bölgesinde',
      explanation: 'Haritadaki nokta size yalnızca posta kodu bölgesini gösterir.',
    },
    locality: {
      label: 'Şehirde veya ilçede',
      explanation: 'Haritadaki nokta size yalnızca şehri veya ilçeyi gösterir.',
    },
  },
  wheelchair: {
    yes: {
      label: 'Tekerlekli sandalyeyle girilir',
      explanation: 'Tekerlekli sandalyeyle içeri girebilirsiniz.',
    },
    limited: {
      label: 'Tekerlekli sandalyeyle zor',
      explanation: 'Yardım gerekebilir veya yalnızca bazı yerlere girebilirsiniz.',
    },
    no: {
      label: 'Tekerlekli sandalyeyle girilmez',
      explanation: 'Tekerlekli sandalyeyle içeri giremezsiniz.',
    },
    unconfirmed: {
      label: 'Bilinmiyor: tekerlekli sandalye olur mu?',
      explanation: 'Tekerlekli sandalyeyle girilip girilmediğini bilmiyoruz. Önce onlara sorabilirsiniz.',
    },
  },
  channel: {
    phone: { label: 'Telefon', explanation: 'Arayabilirsiniz.' },
    sms: { label: 'SMS', explanation: 'Kısa mesaj gönderebilirsiniz.' },
    whatsapp: { label: 'WhatsApp', explanation: 'WhatsApp uygulamasından yazabilirsiniz.' },
    signal: { label: 'Signal', explanation: 'Signal uygulamasından yazabilirsiniz.' },
    telegram: { label: 'Telegram', explanation: 'Telegram uygulamasından yazabilirsiniz.' },
    viber: { label: 'Viber', explanation: 'Viber uygulamasından yazabilirsiniz.' },
    messenger: { label: 'Messenger', explanation: 'Facebook Messenger’dan yazabilirsiniz.' },
    email: { label: 'E-posta', explanation: 'E-posta gönderebilirsiniz.' },
    web: { label: 'İnternet sitesi', explanation: 'İnternet sitelerinde daha fazlasını okuyabilirsiniz.' },
    form: { label: 'Form', explanation: 'İnternet sitelerindeki forma yazabilirsiniz.' },
    chat: { label: 'Yazışma', explanation: 'İnternet sitelerinde onlarla karşılıklı yazışabilirsiniz.' },
    video: { label: 'Görüntülü arama', explanation: 'Onlarla görüntülü ve sesli konuşabilirsiniz.' },
  },
  numberShown: {
    yes: { label: 'Numaranız görünür', explanation: 'Telefon numaranızı görebilirler.' },
    no: {
      label: 'Numaranız görünmez',
      explanation: 'Telefon numaranızı görmezler, ama iletişim kurduğunuz kendi telefonunuzda görünebilir.',
    },
    unconfirmed: {
      label: 'Bilinmiyor: numaranız görünür mü?',
      explanation: 'Telefon numaranızı görüp görmediklerini bilmiyoruz.',
    },
  },
  contactCost: {
    free: { label: 'İletişim ücretsiz', explanation: 'Aramak veya yazmak ücretsizdir.' },
    'normal-rate': {
      label: 'Normal fiyat',
      explanation: 'Telefon şirketinizin normalde aldığı ücreti ödersiniz.',
    },
    premium: {
      label: 'Normalden pahalı',
      explanation: 'Burayı aramak veya buraya yazmak normal bir aramadan pahalıdır.',
    },
    unconfirmed: {
      label: 'Bilinmiyor: iletişim ücretli mi?',
      explanation: 'Aramanın veya yazmanın ne kadar tuttuğunu bilmiyoruz.',
    },
  },
  languageMode: {
    staff: {
      label: 'Çalışanlar bu dili konuşur',
      explanation: 'Orada çalışan biriyle bu dilde konuşabilirsiniz.',
    },
    interpreter: { label: 'Çevirmenle', explanation: 'Bir çevirmen sizinle onlar arasında çeviri yapar.' },
    written: {
      label: 'Yalnızca yazılı',
      explanation: 'Bu dilde okuyabilir veya yazabilirsiniz, ama onlarla konuşamazsınız.',
    },
    unconfirmed: {
      label: 'Bilinmiyor: bu dili konuşan var mı?',
      explanation:
        'Bu dili konuşan biri veya çevirmen olup olmadığını bilmiyoruz. Önce onlara sorabilirsiniz.',
    },
  },
  areaScope: {
    local: { label: 'Bu şehirde', explanation: 'Bu şehirde veya ilçedeyseniz sizin için.' },
    regional: { label: 'Bu bölgede', explanation: 'Ülkenin bu bölgesindeyseniz sizin için.' },
    national: { label: 'Bütün ülkede', explanation: 'Ülkenin neresinde olursanız olun sizin için.' },
    international: {
      label: 'Birkaç ülkede',
      explanation: 'Bu ülkede veya başka bir ülkedeyseniz sizin için.',
    },
  },
  canAskFor: {
    'female-worker': {
      label: 'Kadın çalışan isteyebilirsiniz',
      explanation: 'Size bir kadının yardım etmesini istediğinizi söyleyebilirsiniz.',
    },
    'male-worker': {
      label: 'Erkek çalışan isteyebilirsiniz',
      explanation: 'Size bir erkeğin yardım etmesini istediğinizi söyleyebilirsiniz.',
    },
    interpreter: {
      label: 'Çevirmen isteyebilirsiniz',
      explanation: 'Çevirmene ihtiyacınız olduğunu söyleyebilirsiniz.',
    },
    companion: {
      label: 'Biri sizinle gelsin diyebilirsiniz',
      explanation: 'Birinin sizinle birlikte gelmesini isteyebilirsiniz.',
    },
  },
  verificationMethod: {
    'provider-confirmed': {
      label: 'Kurum doğruladı',
      explanation: 'Kurum burada gördüklerinizi okudu ve doğru olduğunu söyledi.',
    },
    visit: {
      label: 'Gidip bakıldı',
      explanation: 'Burada okuduklarınızı kontrol etmek için biri oraya gitti.',
    },
    phone: {
      label: 'Telefonla soruldu',
      explanation: 'Burada okuduklarınızı kontrol etmek için biri orayı aradı.',
    },
    website: {
      label: 'İnternet sitesinden bakıldı',
      explanation: 'Burada okuduklarınız kurumun internet sitesinden alındı.',
    },
    'second-hand': {
      label: 'Başka kaynaklardan',
      explanation: 'Burada okuduklarınız kurumdan değil, başkalarından geldi.',
    },
  },
  confidence: {
    high: { label: 'Oldukça eminiz', explanation: 'Burada okuduklarınızın doğru olduğunu düşünüyoruz.' },
    medium: {
      label: 'Kısmen eminiz',
      explanation: 'Burada okuduklarınızın bir kısmı yanlış olabilir. Önce onlara sorun.',
    },
    low: {
      label: 'Emin değiliz',
      explanation: 'Burada okuduklarınızın birçoğu yanlış olabilir. Önce onlara sorun.',
    },
  },
  translationOrigin: {
    human: { label: 'İnsan çevirisi', explanation: 'Okuduğunuzu bir insan çevirdi.' },
    machine: {
      label: 'Makine çevirisi',
      explanation: 'Okuduğunuzu bir makine çevirdi ve kimse kontrol etmedi.',
    },
    'machine-reviewed': {
      label: 'Makine çevirdi, insan kontrol etti',
      explanation: 'Okuduğunuzu bir makine çevirdi, bir insan da kontrol etti.',
    },
  },
  holidayRule: {
    open: { label: 'Resmi tatillerde açık', explanation: 'Çalışma saatleri resmi tatillerde de geçerlidir.' },
    closed: { label: 'Resmi tatillerde kapalı', explanation: 'Resmi tatillerde gelemezsiniz.' },
    unconfirmed: {
      label: 'Bilinmiyor: resmi tatillerde açık mı?',
      explanation: 'Resmi tatillerde açık olup olmadığını bilmiyoruz. Önce onlara sorabilirsiniz.',
    },
  },
  weekdays: {
    mo: { label: 'Pazartesi', explanation: 'Pzt.' },
    tu: { label: 'Salı', explanation: 'Sal.' },
    we: { label: 'Çarşamba', explanation: 'Çar.' },
    th: { label: 'Perşembe', explanation: 'Per.' },
    fr: { label: 'Cuma', explanation: 'Cum.' },
    sa: { label: 'Cumartesi', explanation: 'Cmt.' },
    su: { label: 'Pazar', explanation: 'Paz.' },
  },
};

export default tr;
