import type { SearchWords } from './types.ts';

/** Turkish: what readers type, besides the labels. */
export const tr: SearchWords = {
  language: 'tr',
  origin: 'machine',
  needs: {
    'sexual-health-testing':
      'klamidya, bel soğukluğu, frengi, HIV testi, CYBH, zührevi hastalık, test yaptırmak, kan testi, kan tahlili, AIDS',
    'sexual-health-treatment':
      'akıntı, antibiyotik, idrarda yanma, genital siğil, penisilin, klamidya tedavisi, işerken yanıyor, çişim yanıyor, kaşıntı, kaşınıyor',
    'hiv-prep-pep': 'HIV önleme, prezervatif yırtıldı, HIV riski, HIV hapı, kondom yırtıldı',
    contraception:
      'doğum kontrolü, doğum kontrol hapı, ertesi gün hapı, spiral, gebelik önleyici, acil kontrasepsiyon',
    pregnancy:
      'hamile, hamilelik, ebe, gebelik testi, doğum, ultrason, hamileyim, jinekolog, kadın doktoru, adetim gecikti',
    abortion: 'gebeliği sonlandırma, düşük hapı, istenmeyen gebelik, bebeği aldırmak, kürtaj olmak',
    vaccination: 'aşılar, aşı olmak, hepatit aşısı, HPV, grip aşısı',
    'general-health':
      'doktor, hemşire, hasta, klinik, hastane, ateşim var, kanama, kanıyor, kanser, baş ağrısı, öksürük, hormon, reçete ilaç, çocuğum hasta, bit uyuz',
    dental: 'dişçi, diş ağrısı, dişler, diş doktoru, diş çekimi, dişim',
    'wound-care': 'pansuman, bandaj, apse, kesik, yanık',
    'mental-health':
      'psikolog, psikiyatrist, kaygı, depresyon, uyuyamıyorum, psikolojik destek, depresyondayım, üzgünüm, kendime zarar veriyorum, kendine zarar verme, panik atak',
    'condoms-lubricant':
      'kondom, kaput, jel, kadın prezervatifi, kayganlaştırıcı jel, prezervatif, prezervatifler',
    'clean-equipment': 'şırınga, enjektör, iğne, temiz iğne, iğne değişimi',
    naloxone: 'Narcan, panzehir, aşırı doz, burun spreyi',
    'drug-checking': 'madde analizi, hap testi, içinde ne var',
    'supervised-consumption': 'enjeksiyon odası, güvenli enjeksiyon, madde kullanım odası',
    'substance-use-treatment':
      'detoks, metadon, alkol, madde bağımlılığı, içkiyi bırakmak, uyuşturucuyu bırakmak',
    emergency: 'sos, ambulans, imdat, tehlike, acil servis, polis, bıçaklandım, bıçak, yardım, yardım edin',
    'violence-support':
      'dayak, tehdit, aile içi şiddet, taciz, ısrarlı takip, dövüyor, vuruyor, saldırıya uğradım, saldırı, tehdit ediyor, takipçi, şantaj, namus cinayeti, sünnet, zorla evlilik, şantaj yapıyor, saldırdı, dövdü dövdüler vurdu vurdular boğdu, dayak yedim şiddet görüyorum korkuyorum',
    'sexual-assault-care':
      'tecavüz, cinsel istismar, cinsel taciz, tecavüze uğradım, cinsel şiddet, tecavüz etti, tecavüze uğramak, zorladı',
    'crisis-shelter': 'kadın sığınma evi, kadın sığınağı, evden kaçmak, kocamdan kaçmak, kadın konukevi',
    'trafficking-support':
      'köle gibi çalıştırma, zorla çalıştırma, sömürü, zorla fuhuş, pasaport, pasaportumu, pezevenk',
    'legal-advice':
      'avukat, hukuk, adli yardım, mahkeme, kanun, ücretsiz avukat, pasaport, pasaportum çalındı, pasaportumu kaybettim, velayet, evden çıkarılma, pasaportumu çaldılar, polis paramı aldı, polis parayı aldı, tutuklandım, gözaltı, ev sahibi, polis yakaladı, para cezası',
    'immigration-advice':
      'vize, ikamet izni, sınır dışı, aile birleşimi, oturma izni, vizem bitti, vize bitti',
    'asylum-advice': 'mülteci, iltica, sığınma başvurusu, iltica başvurusu, uluslararası koruma',
    'labour-rights':
      'maaş, ücret, patron, paramı vermiyor, sendika, iş sözleşmesi, maaşımı, ödemiyor, vermiyor, patronum, müşteri ödemedi',
    'help-to-report':
      'polis, şikayet, ihbar, suç duyurusu, tanık, çıplak fotoğraf, soyuldum, soygun, paramı çaldılar, paramı çaldı',
    'rights-information': 'haklarım, yasal mı, hakkım var mı, yasalar',
    'emergency-overnight-stay':
      'uyumak, nerede uyurum, gece barınağı, barınak, geceleme, yatacak yer, uyuyacak, kalacak yer, uyuyorum, sığınak, yatak, evsiz, evsizim, sokakta kalıyorum, uyuyabilirim, evden attılar, evden kovuldum, ev sahibi attı',
    'safe-accommodation': 'güvenli ev, güvenli yer, gizli adres, saklanmak, güvenli barınma',
    'day-centre': 'gündüz merkezi, dinlenmek, ısınmak, gündüz bakım, evsizler, üşüyorum, soğuk',
    food: 'açım, yiyecek, aşevi, kahvaltı, bedava yemek, gıda, açlık',
    clothing: 'kıyafet, elbise, ayakkabı, mont, iç çamaşırı, bedava kıyafet, kışlık kıyafet, uyku tulumu',
    'shower-laundry': 'banyo, çamaşır makinesi, yıkanmak, çamaşırhane, çamaşır yıkamak',
    'money-advice': 'borç, fatura, sosyal yardım, param yok, maddi yardım, para, vergi, banka hesabı, kira',
    'phone-internet': 'wifi, şarj, telefon şarjı, şarj aleti, bilgisayar, SIM kart, elektrik, priz, mesaj',
    counselling: 'danışmanlık, biriyle konuşmak, danışman, dertleşmek, psikolojik danışmanlık',
    'peer-support': 'destek grubu, akran desteği, benim gibi insanlar, dayanışma grubu',
    'social-work':
      'sosyal hizmetler, form doldurma, evrak yardımı, sosyal hizmet uzmanı, pasaport çalındı, pasaport kaybı, kimliğimi kaybettim, fuhşu bırakmak, seks satmayı bırakmak, seks işçiliğini bırakmak, fuhuştan çıkmak',
    outreach: 'saha çalışması, mobil ekip, sokak çalışması, ev ziyareti',
    'meeting-place': 'kafe, arkadaş, yalnızlık, insanlarla tanışmak, sohbet, yalnızım',
    'crisis-line': 'yardım hattı, intihar, ölmek istiyorum, destek hattı, birini aramak, kendimi öldürmek',
    interpreting: 'tercüman, çeviri, tercüme, Norveççe bilmiyorum',
    'language-course': 'Norveççe kursu, Norveççe öğrenmek, Norveççe, dil öğrenmek, İngilizce kursu',
    'job-advice': 'iş arıyorum, CV, özgeçmiş, işsiz, iş ilanı, başka iş',
    education: 'üniversite, lise, okumak, yetişkin eğitimi, ödev',
    courses: 'bilgisayar kursu, dikiş, atölye, kurs, etkinlikler',
    'assisted-return':
      'gönüllü geri dönüş, eve dönmek, dönüş bileti, memlekete dönmek, geri dönüş, IOM, eve gitmek, ülkeme dönmek, memlekete gitmek, Türkiye dönmek',
    'family-tracing': 'kayıp, ailemi arıyorum, kayıp kişi, yakınımı arıyorum',
  },
  audience: {
    'people-who-sell-sex':
      'seks işçisi, seks işçiliği, fuhuş, eskort, seks satmak, seks işçiliğini bırakmak, fuhuştan çıkmak, fuhşu bırakmak, seks satmayı bırakmak, fahişe, fahişelik, orospu, hayat kadını, telekız, jigolo, masaj, masaj salonu, masöz',
    migrants: 'göçmen, yabancı, yabancılar, göçmenlik',
    undocumented: 'belgesiz, kağıtsız, kimliksiz, vizesiz, oturumu olmayan',
    'eu-citizens': 'AB vatandaşı, Avrupalı, Avrupa Birliği, AEA',
    'asylum-seekers': 'mülteci, mülteciler, sığınmacı, iltica',
    'trafficked-people': 'insan ticareti mağduru, zorla çalıştırılan, sömürülen',
    women: 'kadın, kız, hanım',
    men: 'erkek, oğlan, bey, adam',
    'trans-people':
      'trans, transseksüel, trans kadın, trans erkek, ikili olmayan, travesti, dönme, transseksüeller, shemale',
    lgbtiq: 'LGBT, eşcinsel, gey, lezbiyen, biseksüel, kuir, trans travesti shemale',
    'men-who-have-sex-with-men': 'MSM, gey erkek, biseksüel erkek, eşcinsel erkek',
    'people-who-use-drugs': 'madde kullanan, eroin, bağımlılık, enjeksiyon, kokain, amfetamin',
    homeless: 'evsiz, evsizler, sokakta yaşıyorum, evim yok',
    'young-people': 'genç, ergen, gençlik, reşit olmayan',
    families: 'aile, çocuk, çocuklar, anne, baba, bekar anne',
    roma: 'Roman, Romani, Romanca',
    workers: 'işçi, çalışan, mevsimlik işçi, göçmen işçi',
    'people-with-hiv': 'HIV pozitif, HIV var, AIDS',
    'victims-of-violence': 'mağdur, şiddet mağduru, dövülen, tehdit edilen',
    relatives: 'akraba, akrabalar, eş, koca, kardeş, sevgili',
  },
  filters: {
    noPapers: 'kağıtsız, belgesiz, vizesiz, oturum izni olmadan, pasaportsuz',
    free: 'ücretsiz, bedava, parasız, beleş',
    openNow: 'şimdi açık, açık, bugün açık, açık mı',
    noAppointment: 'randevusuz, randevu olmadan, rezervasyonsuz',
    anonymous: 'anonim, isimsiz, adımı vermeden, kimliğimi söylemeden, isim vermeden',
    always: '24 saat, gece gündüz, bütün gece',
  },
  fillers:
    'ben, beni, bana, benim, sen, o, bir, bu, ve, ile, için, de, da, var, yok, değil, mı, mi, ne, nerede, nereye, nasıl, istiyorum, lazım, gerek, gerekiyor, ihtiyacım, arıyorum, yerim, yer, kocam, eşim, sevgilim, erkek, arkadaşım, karım, konuşuyor, oluyor, aldı, aldılar, ağrıyor, müşteri, etmek, biri, yardım',
  moments:
    'dün, dün gece, dün akşam, bu gece, bu akşam, bugün, şimdi, hemen, bu sabah, hafta sonu, bu hafta sonu, geçen hafta, bu hafta, yarın, hafta, haftalık, ay, aylık, gün önce',
  places: {
    København: 'Kopenhag',
    München: 'Münih',
    Wien: 'Viyana',
    Zürich: 'Zürih',
    Genève: 'Cenevre',
    Bruxelles: 'Brüksel',
    Antwerpen: 'Anvers',
    Marseille: 'Marsilya',
    London: 'Londra',
    Valencia: 'Valensiya',
    Lisboa: 'Lizbon',
    Firenze: 'Floransa',
    Venezia: 'Venedik',
    Warszawa: 'Varşova',
    Praha: 'Prag',
    București: 'Bükreş',
    Timișoara: 'Temeşvar',
    Sofia: 'Sofya',
  },
};

export default tr;
