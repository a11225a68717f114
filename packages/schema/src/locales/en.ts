import type { CodeLabels } from './types.ts';

/** English. Short words for a reader with little language; `unconfirmed` is a question to ask, never a promise. */
export const en: CodeLabels = {
  language: 'en',
  origin: 'source',
  needGroups: {
    health: {
      label: 'Health',
      explanation: 'Help with your body, illness, pregnancy or how you feel inside.',
    },
    'harm-reduction': {
      label: 'Condoms and equipment',
      explanation: 'Things and help so that sex or drugs harm you less.',
    },
    safety: {
      label: 'Safety',
      explanation: 'Help when you are in danger, or when someone hurts or forces you.',
    },
    law: {
      label: 'Law and rights',
      explanation: 'Advice about the law, staying in the country, work and your rights.',
    },
    'a-place': {
      label: 'A place to sleep',
      explanation: 'A place where you can sleep, live or stay in the daytime.',
    },
    basics: {
      label: 'Food and clothes',
      explanation: 'Things for every day, such as food, clothes, a shower and a phone.',
    },
    talk: {
      label: 'Someone to talk to',
      explanation: 'Someone who can listen to you, meet you or interpret for you.',
    },
    'learn-and-work': { label: 'Work and language', explanation: 'Courses, school and advice about work.' },
    travel: { label: 'Going home', explanation: 'Help to travel home or to find your family.' },
  },
  needs: {
    'sexual-health-testing': {
      label: 'Tests for sexual infections',
      explanation: 'You can be tested for infections passed on by sex, such as HIV or chlamydia.',
    },
    'sexual-health-treatment': {
      label: 'Treatment of sexual infections',
      explanation: 'You can get medicine or other treatment for infections passed on by sex.',
    },
    'hiv-prep-pep': {
      label: 'HIV medicine (PrEP, PEP)',
      explanation: 'You can ask for medicine to prevent HIV: PrEP before sex, PEP as soon as possible after.',
    },
    contraception: { label: 'Contraception', explanation: 'You can get help to avoid becoming pregnant.' },
    pregnancy: {
      label: 'Pregnancy',
      explanation: 'You can get help when you are pregnant or think you are.',
    },
    abortion: {
      label: 'Abortion',
      explanation: 'You can get advice or help if you think about ending a pregnancy.',
    },
    vaccination: {
      label: 'Vaccines',
      explanation: 'You can get an injection that protects against an illness, such as hepatitis.',
    },
    'general-health': {
      label: 'General health care',
      explanation: 'You can see a doctor or a nurse when you are ill.',
    },
    dental: {
      label: 'Dentist',
      explanation: 'You can get help when your teeth hurt or something is wrong with them.',
    },
    'wound-care': { label: 'Care of wounds', explanation: 'Someone can clean and dress your wounds.' },
    'mental-health': {
      label: 'Mental health',
      explanation: 'You can get help when you are afraid, sad, cannot sleep or feel bad.',
    },
    'condoms-lubricant': {
      label: 'Condoms and lubricant',
      explanation: 'You can get condoms or lubricant here.',
    },
    'clean-equipment': {
      label: 'Clean equipment for drugs',
      explanation: 'You can get clean needles or other clean equipment if you use drugs.',
    },
    naloxone: {
      label: 'Naloxone for overdose',
      explanation: 'You can get medicine that can stop an overdose.',
    },
    'drug-checking': {
      label: 'Drug checking',
      explanation: 'You can have a drug checked to see what is in it.',
    },
    'supervised-consumption': {
      label: 'Room for using drugs',
      explanation: 'You can use drugs while health workers are there.',
    },
    'substance-use-treatment': {
      label: 'Treatment for drug use',
      explanation: 'You can get help to use less alcohol or drugs, or to stop.',
    },
    emergency: { label: 'Urgent help', explanation: 'Help when your life or health is in danger now.' },
    'violence-support': {
      label: 'Help with violence',
      explanation: 'You can get advice and support if someone hits, threatens or controls you.',
    },
    'sexual-assault-care': {
      label: 'Help after sexual assault',
      explanation: 'You can get help after rape or other sexual assault.',
    },
    'crisis-shelter': {
      label: 'Crisis shelter',
      explanation: 'A place to go if someone close to you hurts or threatens you.',
    },
    'trafficking-support': {
      label: 'Help with trafficking',
      explanation: 'You can get help if someone forces you to work or to sell sex, or exploits you.',
    },
    'legal-advice': {
      label: 'Legal advice',
      explanation: 'You can get advice from someone who knows the law.',
    },
    'immigration-advice': {
      label: 'Advice about residence',
      explanation: 'You can get advice about staying in the country and applying for a permit.',
    },
    'asylum-advice': {
      label: 'Advice about asylum',
      explanation: 'You can get advice about asking for protection in the country.',
    },
    'labour-rights': {
      label: 'Rights at work',
      explanation: 'You can get advice about pay, contracts and what a boss may do.',
    },
    'help-to-report': {
      label: 'Help to report a crime',
      explanation: 'You can get help if you think about reporting something to the police.',
    },
    'rights-information': {
      label: 'Know your rights',
      explanation: 'You can learn what you have a right to.',
    },
    'emergency-overnight-stay': {
      label: 'A bed for the night',
      explanation: 'A place where you can sleep for a night or a few nights, if there is room.',
    },
    'safe-accommodation': {
      label: 'Housing when in danger',
      explanation: 'A place to live for a time if someone threatens or exploits you.',
    },
    'day-centre': {
      label: 'Place for the daytime',
      explanation: 'You can come in, sit down and rest in the daytime.',
    },
    food: { label: 'Food', explanation: 'You can get a meal or food to take away.' },
    clothing: { label: 'Clothes', explanation: 'You can get clothes or shoes.' },
    'shower-laundry': { label: 'Shower and laundry', explanation: 'You can take a shower or wash clothes.' },
    'money-advice': {
      label: 'Advice about money',
      explanation: 'You can get advice about money, debt or benefits.',
    },
    'phone-internet': {
      label: 'Phone and internet',
      explanation: 'You can charge your phone, make a call or use the internet.',
    },
    counselling: {
      label: 'Talks and advice',
      explanation: 'You can talk with a trained person about what is hard.',
    },
    'peer-support': {
      label: 'People who have been there',
      explanation: 'You can talk with someone who has lived through something similar.',
    },
    'social-work': {
      label: 'Social worker',
      explanation: 'Someone can help you with letters, offices and everyday matters.',
    },
    outreach: { label: 'Help where you are', explanation: 'The workers meet people outdoors or online.' },
    'meeting-place': { label: 'Meeting place', explanation: 'A place where you can meet others and talk.' },
    'crisis-line': {
      label: 'Crisis line',
      explanation: 'You can call or write when things are bad and you need someone now.',
    },
    interpreting: {
      label: 'Interpreter',
      explanation: 'Someone can translate between your language and the local one.',
    },
    'language-course': { label: 'Language course', explanation: 'You can learn the language.' },
    'job-advice': {
      label: 'Advice about jobs',
      explanation: 'You can get help to look for a job or apply for one.',
    },
    education: {
      label: 'School and education',
      explanation: 'You can go to school here, or get advice about school.',
    },
    courses: { label: 'Courses', explanation: 'You can learn something new, such as computers or sewing.' },
    'assisted-return': {
      label: 'Help to go home',
      explanation: 'You can get help if you want to travel back to your country.',
    },
    'family-tracing': {
      label: 'Finding family',
      explanation: 'You can get help to look for family you have lost contact with.',
    },
  },
  audience: {
    'people-who-sell-sex': {
      label: 'People who sell sex',
      explanation: 'For you if you sell sex or have done so.',
    },
    migrants: { label: 'Migrants', explanation: 'For you if you come from another country.' },
    undocumented: {
      label: 'People without a permit',
      explanation: 'For you if you have no permit to stay in the country.',
    },
    'eu-citizens': { label: 'EU citizens', explanation: 'For you if you are a citizen of an EU country.' },
    'asylum-seekers': {
      label: 'Asylum seekers',
      explanation: 'For you if you ask or have asked for protection.',
    },
    'trafficked-people': {
      label: 'People who were trafficked',
      explanation: 'For you if someone forces or exploits you to earn money.',
    },
    women: { label: 'Women', explanation: 'For you if you are a woman.' },
    men: { label: 'Men', explanation: 'For you if you are a man.' },
    'trans-people': { label: 'Trans people', explanation: 'For you if you are trans.' },
    lgbtiq: {
      label: 'LGBTIQ people',
      explanation: 'For you if you are lesbian, gay, bisexual, trans, intersex or queer.',
    },
    'men-who-have-sex-with-men': {
      label: 'Men who have sex with men',
      explanation: 'For you if you are a man and have sex with men.',
    },
    'people-who-use-drugs': {
      label: 'People who use drugs',
      explanation: 'For you if you use drugs or have done so.',
    },
    homeless: { label: 'People without a home', explanation: 'For you if you have no steady place to live.' },
    'young-people': {
      label: 'Young people',
      explanation: 'For you if you are young. Look for the age limit.',
    },
    families: { label: 'Families', explanation: 'For you if you have children or are with your family.' },
    roma: { label: 'Roma', explanation: 'For you if you are Roma.' },
    workers: { label: 'Workers', explanation: 'For you if you work or have worked.' },
    'people-with-hiv': { label: 'People living with HIV', explanation: 'For you if you have HIV.' },
    'victims-of-violence': {
      label: 'People hurt by violence',
      explanation: 'For you if someone has hit, threatened or hurt you.',
    },
    relatives: {
      label: 'Family and close friends',
      explanation: 'For you if someone close to you needs help.',
    },
  },
  welcome: {
    'everyone-else-too': {
      label: 'Others are welcome too',
      explanation: 'You can come even if you are not in this group.',
    },
    mainly: {
      label: 'Mainly for this group',
      explanation: 'If you are not in this group, you can ask whether you may come.',
    },
    only: {
      label: 'Only for this group',
      explanation: 'You can get help here only if you are in this group.',
    },
  },
  residenceStatus: {
    'not-asked': {
      label: 'Does not ask about your permit',
      explanation: 'They do not ask whether you may stay in the country.',
    },
    'not-required': {
      label: 'No residence permit needed',
      explanation: 'The help does not depend on a residence permit, but they may ask you about it.',
    },
    'some-services-only': {
      label: 'Some help without a permit',
      explanation: 'You can get some of the help without a residence permit, but not all.',
    },
    unconfirmed: {
      label: 'Not known: do they ask for a permit?',
      explanation: 'We do not know if they ask. You can ask them before you say who you are.',
    },
  },
  identification: {
    none: {
      label: 'No ID needed',
      explanation: 'You do not have to show anything that says who you are.',
    },
    'alias-accepted': {
      label: 'A nickname is fine',
      explanation: 'You can use another name than the one in your passport.',
    },
    'any-document': {
      label: 'Some kind of ID needed',
      explanation: 'You must show a paper with your name. It does not have to be a passport.',
    },
    'official-document': {
      label: 'Passport or official ID needed',
      explanation: 'You must show a passport or another official paper that says who you are.',
    },
    unconfirmed: {
      label: 'Not known: do you have to show ID?',
      explanation: 'We do not know if you must show papers. You can ask them first.',
    },
  },
  personalNumber: {
    'not-needed': {
      label: 'No national ID number needed',
      explanation: 'You do not need a national identity number or an electronic ID such as BankID.',
    },
    needed: {
      label: 'National ID number needed',
      explanation: 'You need a national identity number or an electronic ID such as BankID.',
    },
    unconfirmed: {
      label: 'Not known: is an ID number needed?',
      explanation: 'We do not know if you need an identity number or BankID. You can ask them first.',
    },
  },
  anonymity: {
    full: { label: 'You can be anonymous', explanation: 'You do not have to say who you are to get help.' },
    partial: {
      label: 'Anonymous for some things',
      explanation: 'You can get some of the help without saying who you are, but not all.',
    },
    none: { label: 'You cannot be anonymous', explanation: 'You must say who you are to get help.' },
    unconfirmed: {
      label: 'Not known: can you be anonymous?',
      explanation: 'We do not know if you must say who you are. You can ask them first.',
    },
  },
  cost: {
    free: { label: 'Free', explanation: 'You pay nothing.' },
    'partly-free': {
      label: 'Partly free',
      explanation: 'Some of the help costs you nothing, and you pay for the rest.',
    },
    'small-fee': { label: 'Costs a little', explanation: 'You pay a small amount.' },
    paid: { label: 'You have to pay', explanation: 'You have to pay for the help.' },
    unconfirmed: {
      label: 'Not known: does it cost anything?',
      explanation: 'We do not know if you have to pay. Ask about the price first.',
    },
  },
  entry: {
    'walk-in': {
      label: 'Come without an appointment',
      explanation: 'You can come during opening hours without booking.',
    },
    appointment: {
      label: 'Book an appointment',
      explanation: 'You have to agree on a time before you come.',
    },
    'phone-first': { label: 'Call first', explanation: 'You have to call before you come.' },
    referral: { label: 'Referral needed', explanation: 'A doctor or another service has to send you there.' },
    'no-referral-needed': {
      label: 'No referral needed',
      explanation: 'You can make contact yourself; nobody has to send you.',
    },
    registration: {
      label: 'You have to sign up',
      explanation: 'You have to sign up before you can take part.',
    },
    'queue-ticket': { label: 'Queue ticket', explanation: 'You take a ticket and wait for your turn.' },
    lottery: { label: 'Places by lottery', explanation: 'Places are drawn by lot, so you may not get one.' },
    'waiting-list': { label: 'Waiting list', explanation: 'You are put on a list and wait for your turn.' },
    outreach: {
      label: 'They meet people outdoors',
      explanation: 'You can meet them outdoors, where they go around.',
    },
    online: { label: 'Online', explanation: 'You get in touch or get help on the internet.' },
  },
  records: {
    'none-kept': {
      label: 'Writes down nothing about you',
      explanation: 'They keep no name or facts about you.',
    },
    'own-records-only': {
      label: 'Notes kept only at the service',
      explanation: 'They write things down about you, but only in their own records.',
    },
    'shared-health-record': {
      label: 'Writes in a shared health record',
      explanation: 'Others who give you health care can read what they write about you.',
    },
    unconfirmed: {
      label: 'Not known: do they keep records?',
      explanation: 'We do not know what they write about you. You can ask them first.',
    },
  },
  police: {
    'never-without-consent': {
      label: 'Tells police nothing without your yes',
      explanation:
        'They do not talk to the police about you unless you say yes. The law may make exceptions, such as when a life is in danger.',
    },
    'legal-duty-only': {
      label: 'Tells the police only if it is the law',
      explanation:
        'They tell the police without your yes only when the law says they must, such as when a life is in danger.',
    },
    'present-on-site': {
      label: 'Police are on site',
      explanation: 'You may meet police when you come here.',
    },
    'part-of-authority': {
      label: 'The police run the service',
      explanation: 'The people who help you here work for the police.',
    },
    unconfirmed: {
      label: 'Not known: do they tell the police?',
      explanation: 'We do not know what they tell the police. Ask them before you tell them anything.',
    },
  },
  immigration: {
    'never-without-consent': {
      label: 'Tells immigration only if you say yes',
      explanation:
        'They do not talk to the immigration authorities about you unless you say yes. The law may make exceptions.',
    },
    'legal-duty-only': {
      label: 'Tells immigration only if it is the law',
      explanation: 'They tell the immigration authorities without your yes only when the law says they must.',
    },
    'present-on-site': {
      label: 'Immigration officers are on site',
      explanation: 'You may meet people from the immigration authorities when you come here.',
    },
    'part-of-authority': {
      label: 'Immigration runs the service',
      explanation: 'The people who help you here work for the immigration authorities.',
    },
    unconfirmed: {
      label: 'Not known: do they tell immigration?',
      explanation:
        'We do not know what they tell the immigration authorities. Ask them before you tell them anything.',
    },
  },
  professionalSecrecy: {
    yes: {
      label: 'Bound to secrecy by law',
      explanation: 'The law says they must not tell others about you, but there are exceptions.',
    },
    no: {
      label: 'Not bound to secrecy by law',
      explanation: 'The law does not stop them from telling others about you.',
    },
    unconfirmed: {
      label: 'Not known: are they bound to secrecy?',
      explanation: 'We do not know if the law says they must keep quiet about you. You can ask them first.',
    },
  },
  basis: {
    stated: { label: 'says the service itself', explanation: 'The service has written or said this itself.' },
    reported: {
      label: 'others say so',
      explanation: 'Someone other than the service has written or said this.',
    },
    rule: {
      label: 'a law or national rule',
      explanation: 'This is the rule, but it may be different when you get there.',
    },
  },
  serviceStatus: {
    active: { label: 'Running', explanation: 'The service exists and receives people.' },
    'temporarily-closed': {
      label: 'Closed for a while',
      explanation: 'You cannot get help here now. The plan is to open again.',
    },
    inactive: {
      label: 'Not running now',
      explanation: 'You cannot get help here now, and we do not know if they will open again.',
    },
    defunct: {
      label: 'Closed for good',
      explanation: 'The service no longer exists, so you need another one.',
    },
  },
  organizationType: {
    public: { label: 'Public body', explanation: 'The state, the county or the town runs it.' },
    charity: { label: 'Charity', explanation: 'An organisation that does not aim to make money from you.' },
    'faith-based': {
      label: 'Faith-based organisation',
      explanation: 'A church or another group with a faith runs it.',
    },
    'user-led': {
      label: 'Run by people with experience',
      explanation: 'The people who run it have lived like those they help.',
    },
    'health-trust': { label: 'Public hospital', explanation: 'A public body that runs hospitals.' },
    other: { label: 'Other organisation', explanation: 'Another kind of organisation.' },
  },
  locationKind: {
    physical: { label: 'Fixed place', explanation: 'You can go to a certain place.' },
    mobile: {
      label: 'Moves around',
      explanation: 'The service comes to different places, for example by bus.',
    },
    outreach: {
      label: 'Outdoors, where people are',
      explanation: 'They go around outdoors, and you can meet them there.',
    },
    phone: { label: 'By phone', explanation: 'You get help by phone.' },
    online: { label: 'Online', explanation: 'You get help on the internet.' },
  },
  visibility: {
    public: { label: 'Open address', explanation: 'Anyone can see where it is.' },
    'on-request': {
      label: 'Ask for the address',
      explanation: 'You have to contact them to learn where it is.',
    },
    area: { label: 'Only the area is shown', explanation: 'You see only roughly where it is.' },
    confidential: {
      label: 'Secret address',
      explanation: 'The address is not given here, so you have to contact them.',
    },
  },
  precision: {
    entrance: { label: 'At the entrance', explanation: 'The point on the map shows you the entrance.' },
    building: {
      label: 'At the building',
      explanation: 'The point on the map shows you the building, but not the door.',
    },
    street: {
      label: 'In the street',
      explanation: 'The point on the map shows you the street, but not the house.',
    },
    postcode: {
      label: 'In the postcode area',
      explanation: 'The point on the map shows you only the postcode area.',
    },
    locality: {
      label: 'In the town',
      explanation: 'The point on the map shows you only the town or municipality.',
    },
  },
  wheelchair: {
    yes: { label: 'You can enter with a wheelchair', explanation: 'You can get in with a wheelchair.' },
    limited: {
      label: 'Hard with a wheelchair',
      explanation: 'You may need help, or you can reach only some parts.',
    },
    no: { label: 'No way in with a wheelchair', explanation: 'You cannot get in with a wheelchair.' },
    unconfirmed: {
      label: 'Not known: can a wheelchair get in?',
      explanation: 'We do not know if you can get in with a wheelchair. You can ask them first.',
    },
  },
  channel: {
    phone: { label: 'Phone', explanation: 'You can call.' },
    sms: { label: 'SMS', explanation: 'You can send a text message.' },
    whatsapp: { label: 'WhatsApp', explanation: 'You can write in the app WhatsApp.' },
    signal: { label: 'Signal', explanation: 'You can write in the app Signal.' },
    telegram: { label: 'Telegram', explanation: 'You can write in the app Telegram.' },
    viber: { label: 'Viber', explanation: 'You can write in the app Viber.' },
    messenger: { label: 'Messenger', explanation: 'You can write in Facebook Messenger.' },
    email: { label: 'Email', explanation: 'You can send an email.' },
    web: { label: 'Website', explanation: 'You can read more on their website.' },
    form: { label: 'Form', explanation: 'You can write in a form on their website.' },
    chat: { label: 'Chat', explanation: 'You can write back and forth with them on their website.' },
    video: { label: 'Video call', explanation: 'You can talk with them with picture and sound.' },
  },
  numberShown: {
    yes: { label: 'Shows your number', explanation: 'They can see your phone number.' },
    no: {
      label: 'Does not show your number',
      explanation: 'They do not see your phone number, but your phone may show that you made contact.',
    },
    unconfirmed: {
      label: 'Not known: is your number shown?',
      explanation: 'We do not know if they see your phone number.',
    },
  },
  contactCost: {
    free: { label: 'Free to contact', explanation: 'Calling or writing costs you nothing.' },
    'normal-rate': { label: 'Normal price', explanation: 'You pay what your phone company normally takes.' },
    premium: {
      label: 'Costs more than usual',
      explanation: 'Calling or writing here costs more than a normal call.',
    },
    unconfirmed: {
      label: 'Not known: does it cost to contact?',
      explanation: 'We do not know what calling or writing costs.',
    },
  },
  languageMode: {
    staff: {
      label: 'Staff speak it',
      explanation: 'You can speak this language with someone who works there.',
    },
    interpreter: {
      label: 'With an interpreter',
      explanation: 'An interpreter translates between you and them.',
    },
    written: {
      label: 'Only in writing',
      explanation: 'You can read or write in this language, but not speak it with them.',
    },
    unconfirmed: {
      label: 'Not known: does anyone speak it?',
      explanation:
        'We do not know if someone speaks it or if they use an interpreter. You can ask them first.',
    },
  },
  areaScope: {
    local: { label: 'In this town', explanation: 'For you if you are in this town or municipality.' },
    regional: { label: 'In this region', explanation: 'For you if you are in this part of the country.' },
    national: { label: 'In the whole country', explanation: 'For you anywhere in the country.' },
    international: { label: 'In several countries', explanation: 'For you in this country or in another.' },
  },
  canAskFor: {
    'female-worker': {
      label: 'You can ask for a woman',
      explanation: 'You can say that you want a woman to help you.',
    },
    'male-worker': {
      label: 'You can ask for a man',
      explanation: 'You can say that you want a man to help you.',
    },
    interpreter: {
      label: 'You can ask for an interpreter',
      explanation: 'You can say that you need an interpreter.',
    },
    companion: { label: 'You can ask for company', explanation: 'You can ask for someone to go with you.' },
  },
  verificationMethod: {
    'provider-confirmed': {
      label: 'Confirmed by the service',
      explanation: 'The service has read what you see here and said that it is right.',
    },
    visit: {
      label: 'Checked by a visit',
      explanation: 'Someone has been there to check what you read here.',
    },
    phone: { label: 'Checked by phone', explanation: 'Someone has called to check what you read here.' },
    website: {
      label: 'Checked on the website',
      explanation: 'What you read here comes from the website of the service.',
    },
    'second-hand': {
      label: 'From other sources',
      explanation: 'What you read here comes from others, not from the service.',
    },
  },
  confidence: {
    high: { label: 'Fairly sure', explanation: 'We think that what you read here is right.' },
    medium: { label: 'Partly sure', explanation: 'Some of what you read here may be wrong. Ask them first.' },
    low: { label: 'Not sure', explanation: 'Much of what you read here may be wrong. Ask them first.' },
  },
  translationOrigin: {
    human: { label: 'Translated by a person', explanation: 'A person has translated what you read.' },
    machine: {
      label: 'Translated by a machine',
      explanation: 'A machine has translated what you read, and nobody has checked it.',
    },
    'machine-reviewed': {
      label: 'By machine, checked by a person',
      explanation: 'A machine has translated what you read, and a person has checked it.',
    },
  },
  holidayRule: {
    open: {
      label: 'Open on public holidays',
      explanation: 'The opening hours also hold on public holidays.',
    },
    closed: { label: 'Closed on public holidays', explanation: 'You cannot come on public holidays.' },
    unconfirmed: {
      label: 'Not known: open on public holidays?',
      explanation: 'We do not know if it is open on public holidays. You can ask them first.',
    },
  },
  weekdays: {
    mo: { label: 'Monday', explanation: 'Mon.' },
    tu: { label: 'Tuesday', explanation: 'Tue.' },
    we: { label: 'Wednesday', explanation: 'Wed.' },
    th: { label: 'Thursday', explanation: 'Thu.' },
    fr: { label: 'Friday', explanation: 'Fri.' },
    sa: { label: 'Saturday', explanation: 'Sat.' },
    su: { label: 'Sunday', explanation: 'Sun.' },
  },
};

export default en;
