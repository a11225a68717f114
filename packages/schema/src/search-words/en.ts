import type { SearchWords } from './types.ts';

/** English: what readers type, besides the labels. */
export const en: SearchWords = {
  language: 'en',
  origin: 'machine',
  needs: {
    'sexual-health-testing':
      'STI testing, STD, chlamydia, gonorrhea, syphilis, HIV test, get checked, blood test, AIDS, clap',
    'sexual-health-treatment':
      'discharge, antibiotics, burning, genital warts, STI treatment, STD treatment, itching, burning when I pee, hurts to pee, itchy down there, itches, UTI, herpes',
    'hiv-prep-pep': 'prevent HIV, exposed to HIV, condom broke, post-exposure, pre-exposure',
    contraception: 'birth control, the pill, IUD, morning after pill, emergency contraception, implant',
    pregnancy:
      'pregnant, midwife, pregnancy test, having a baby, ultrasound, antenatal, gynecologist, gynaecologist, missed period, late period, giving birth, miscarriage',
    abortion:
      "abortion pill, end a pregnancy, unwanted pregnancy, terminate pregnancy, don't want the baby, dont want the baby",
    vaccination: 'vaccination, jab, hepatitis vaccine, HPV, flu shot, immunization',
    'general-health':
      'doctor, GP, nurse, clinic, sick, medicine, hospital, bleeding, cancer, headache, cough, period pain, fever, hormones, prescription medicine, child sick, lice scabies, rash, medical',
    dental: 'toothache, teeth, tooth, dental, gum pain, tooth hurts',
    'wound-care': 'wound, bandage, abscess, cut, infected wound, burn',
    'mental-health':
      'psychologist, psychiatrist, anxiety, depression, therapist, cannot sleep, depressed, sad, self-harm, hurt myself, cutting myself, panic attack',
    'condoms-lubricant': 'condom, lube, rubbers, femidom, female condom, condoms',
    'clean-equipment': 'needles, syringes, needle exchange, clean needles, pipe, sterile equipment',
    naloxone: 'Narcan, overdose kit, nasal spray, opioid antidote',
    'drug-checking': 'test my drugs, pill testing, what is in it, bad batch',
    'supervised-consumption': 'injection room, consumption room, safe injection site, place to inject',
    'substance-use-treatment': 'rehab, detox, methadone, addiction, alcohol, stop drinking',
    emergency:
      'sos, ambulance, emergency, danger, emergency room, help now, police, stabbed, knife, help, help me',
    'violence-support':
      'abuse, beaten, domestic violence, threats, stalking, violent client, beats, hits, hurts, attacked assaulted, stalker, honour violence, FGM, genital mutilation, forced marriage, blackmailed, beating hitting hurting up, threatens threatened abusive scared afraid, punched kicked slapped choked strangled, hurt',
    'sexual-assault-care':
      'rape, raped, sexual abuse, sexual violence, rape crisis, raping, rape kit, forced me, drink spiked',
    'crisis-shelter': "refuge, women's shelter, escape home, flee my husband, run away",
    'trafficking-support':
      'trafficked, forced to work, pimp, exploitation, modern slavery, forced prostitution, passport taken, passport, pimped',
    'legal-advice':
      'lawyer, attorney, solicitor, legal aid, law, court, passport, lost passport, passport stolen, custody, eviction, child custody, evicted, police took money, arrested, landlord, threw out apartment, police stopped me, fine fines',
    'immigration-advice':
      'visa, residence permit, immigration, deportation, deported, family reunification, permit, visa expired, papers expired, eu registration',
    'asylum-advice': 'refugee, asylum seeker, seek protection, asylum rejected, apply for asylum',
    'labour-rights':
      'wages, salary, unpaid, boss, union, work contract, employer, pay, boss not paying, not paid',
    'help-to-report':
      'police, report to police, press charges, complaint, witness, robbed, stolen, blackmailing, sharing my photos, send my pictures, nude photos, revenge porn, mugged, post my pictures',
    'rights-information': 'my rights, is it legal, entitled to, rules, d-number',
    'emergency-overnight-stay':
      'sleep, night shelter, hostel, sleep tonight, overnight, sleeping, roof over my head, nowhere to sleep, place to sleep, homeless, emergency shelter, sleeping outside, kicked out, thrown out, landlord threw me out, kicked out house apartment flat, threw out of my room, sleep on the street',
    'safe-accommodation': 'safe house, secret address, place to stay, hiding place, safe place',
    'day-centre': 'day centre, drop-in centre, warm up, rest, sit down, homeless centre, cold, freezing',
    food: 'hungry, meal, soup kitchen, food bank, breakfast, dinner, eat, starving, groceries',
    clothing: 'clothing, shoes, jacket, free clothes, underwear, winter clothes, sleeping bag',
    'shower-laundry': 'wash clothes, washing machine, bath, wash, dryer',
    'money-advice':
      'debt, bills, benefits, budget, welfare, no money, money, tax, taxes, bank account, cannot pay rent, cant pay rent',
    'phone-internet': 'wifi, charge phone, charger, mobile, computer, SIM card, charging, electricity',
    counselling: 'counselling, counselor, talk to someone, someone to listen, guidance, talk to somebody',
    'peer-support': 'peer support, support group, self-help group, others like me, peer worker',
    'social-work':
      'social services, caseworker, help with forms, fill in forms, letters, stolen passport, lost ID, lost papers, stop selling sex, quit prostitution, leave sex work, leave prostitution, get out of prostitution, exit sex work, stop prostitution, leaving prostitution',
    outreach: 'outreach, street team, home visit, mobile team',
    'meeting-place': 'café, meet people, drop-in, lonely, friends, community, alone',
    'crisis-line': 'helpline, hotline, suicide, suicidal, someone to call, want to die, kill myself',
    interpreting: 'translator, translation, translate, interpreting, do not speak Norwegian',
    'language-course':
      'Norwegian course, learn Norwegian, language school, learn language, English course, Norwegian classes',
    'job-advice': 'find work, CV, resume, job search, unemployed, vacancy, another job',
    education: 'study, university, college, adult education, homework, diploma',
    courses: 'computer course, sewing course, workshop, training, learn something, activities',
    'assisted-return':
      'voluntary return, return home, ticket home, repatriation, go back, IOM, home country, home Romania Bulgaria Hungary Poland, home Nigeria Brazil Thailand Colombia',
    'family-tracing': 'missing person, find my family, lost contact, tracing, missing relative',
  },
  audience: {
    'people-who-sell-sex':
      'sex worker, sex work, prostitution, escort, selling sex, prostitute, leave prostitution, get out of prostitution, exit sex work, stop prostitution, leaving prostitution, stop selling sex, quit prostitution, leave sex work, hooker, whore, slut, callgirl brothel, massage, massage parlour',
    migrants: 'immigrant, foreigner, foreign, newcomer, expat',
    undocumented: 'undocumented, without papers, no papers, no visa, overstayed',
    'eu-citizens': 'EU citizen, EEA, European, Schengen',
    'asylum-seekers': 'refugee, refugees, asylum centre',
    'trafficked-people': 'trafficking victim, trafficking, forced, exploited',
    women: 'woman, girl, female, lady',
    men: 'man, boy, male, guy',
    'trans-people':
      'transgender, trans woman, trans man, non-binary, trans, ladyboy, shemale, transsexual, transvestite, tranny',
    lgbtiq: 'LGBT, gay, lesbian, bisexual, queer, intersex, trans ladyboy shemale transsexual transvestite',
    'men-who-have-sex-with-men': 'MSM, gay man, gay men, bi men',
    'people-who-use-drugs': 'drug user, heroin, inject, addicted, cocaine, amphetamine',
    homeless: 'homeless, on the street, sleeping rough, no home',
    'young-people': 'youth, teenager, teen, young adult, under 25',
    families: 'children, kids, mother, parents, single mother, baby',
    roma: 'Romani, Romany, Sinti',
    workers: 'worker, employee, migrant worker, seasonal worker',
    'people-with-hiv': 'HIV positive, have HIV, AIDS',
    'victims-of-violence': 'victim, survivor, abused, beaten, threatened',
    relatives: 'relatives, partner, spouse, siblings, carer',
  },
  filters: {
    noPapers:
      'without papers, no papers, undocumented, no visa, without residence permit, no personal number',
    free: 'free, no cost, free of charge, costs nothing',
    openNow: 'open now, open, open today, is open',
    noAppointment: 'no appointment, drop-in, walk-in, without appointment, without booking',
    anonymous: 'anonymous, anonymity, without my name, not say my name',
    always: '24 hours, 24/7, round the clock, day and night, all night',
  },
  fillers:
    'I, me, my, mine, no, not, you, he, she, him, am, is, are, was, be, been, have, has, had, do, does, the, a, an, in, at, on, to, for, of, and, with, from, can, could, want, wants, need, needs, looking, find, get, got, took, where, what, how, who, some, any, place, husband, boyfriend, man, wife, girlfriend, speak, speaks, please, im, m, feel, feels, did, they, client, customer, all, up, don, doesn, didn, t, dont, won, punter, will, someone, somebody, help',
  moments:
    'yesterday, last night, tonight, today, now, right now, this evening, this morning, this weekend, last weekend, at the weekend, last week, this week, tomorrow, just now, ago, week, weeks, month, months, days',
  places: {
    Göteborg: 'Gothenburg',
    København: 'Copenhagen',
    München: 'Munich',
    Köln: 'Cologne',
    Wien: 'Vienna',
    Bruxelles: 'Brussels',
    Roma: 'Rome',
    Napoli: 'Naples',
    Torino: 'Turin',
    Firenze: 'Florence',
    Venezia: 'Venice',
    Genova: 'Genoa',
    Warszawa: 'Warsaw',
    Kraków: 'Cracow',
    Praha: 'Prague',
    București: 'Bucharest',
    Beograd: 'Belgrade',
  },
};

export default en;
