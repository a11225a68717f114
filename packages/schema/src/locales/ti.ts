import type { CodeLabels } from './types.ts';

/** Tigrinya in Eritrean spelling, polite plural address (ንስኹም) that fits women and men alike. Machine-made until a person has read it. */
export const ti: CodeLabels = {
  language: 'ti',
  origin: 'machine',
  needGroups: {
    health: { label: 'ጥዕና', explanation: 'ብዛዕባ ኣካላትኩም፡ ሕማም፡ ጥንሲ ወይ ውሽጣዊ ስምዒትኩም ሓገዝ።' },
    'harm-reduction': {
      label: 'ኮንዶምን ናውትን',
      explanation: 'ካብ ጾታዊ ርክብ ወይ ካብ ሓሽሽ ዝመጽእ ጉድኣት ንምጉዳል ዝሕግዝ ነገራትን ሓገዝን።',
    },
    safety: { label: 'ድሕነት', explanation: 'ኣብ ሓደጋ ከለኹም፡ ወይ ሰብ ክጎድኣኩም ወይ ከገድደኩም ከሎ ዝወሃብ ሓገዝ።' },
    law: { label: 'ሕግን መሰላትን', explanation: 'ብዛዕባ ሕጊ፡ ኣብዚ ሃገር ምንባር፡ ስራሕን መሰልኩምን ምኽሪ።' },
    'a-place': { label: 'መደቀሲ ቦታ', explanation: 'ክትድቅሱ፡ ክትነብሩ ወይ ብመዓልቲ ክትጸንሑ ትኽእሉሉ ቦታ።' },
    basics: { label: 'ምግብን ክዳንን', explanation: 'መዓልታዊ ዘድልየኩም ነገራት፡ ከም ምግቢ፡ ክዳን፡ ሻወርን ተሌፎንን።' },
    talk: { label: 'ምስ ሰብ ምዝርራብ', explanation: 'ክሰምዓኩም፡ ክረኽበኩም ወይ ክትርጉመልኩም ዝኽእል ሰብ።' },
    'learn-and-work': { label: 'ስራሕን ቋንቋን', explanation: 'ኮርስታት፡ ትምህርትን ብዛዕባ ስራሕ ምኽርን።' },
    travel: { label: 'ናብ ዓዲ ምምላስ', explanation: 'ናብ ሃገርኩም ንምምላስ ወይ ስድራ ቤትኩም ንምርካብ ሓገዝ።' },
  },
  needs: {
    'sexual-health-testing': {
      label: 'ምርመራ ጾታዊ ሕማማት',
      explanation: 'ብጾታዊ ርክብ ንዝመሓላለፉ ሕማማት፡ ከም ኤችኣይቪ (HIV) ወይ ክላሚድያ፡ ክትምርመሩ ትኽእሉ ኢኹም።',
    },
    'sexual-health-treatment': {
      label: 'ሕክምና ጾታዊ ሕማማት',
      explanation: 'ብጾታዊ ርክብ ንዝመሓላለፉ ሕማማት መድሃኒት ወይ ካልእ ሕክምና ክትረኽቡ ትኽእሉ ኢኹም።',
    },
    'hiv-prep-pep': {
      label: 'መድሃኒት ጸረ ኤችኣይቪ (PrEP, PEP)',
      explanation: 'ኤችኣይቪ ዝከላኸል መድሃኒት ክትሓቱ ትኽእሉ ኢኹም፡ PrEP ቅድሚ ጾታዊ ርክብ፡ PEP ድማ ድሕሪኡ ብዝቐልጠፈ።',
    },
    contraception: { label: 'መከላኸሊ ጥንሲ', explanation: 'ጥንሲ ንምክልኻል ሓገዝ ክትረኽቡ ትኽእሉ ኢኹም።' },
    pregnancy: { label: 'ጥንሲ', explanation: 'ኣብ እዋን ጥንሲ፡ ወይ ጥንሲ ኣሎ ኢልኩም እንተ ሓሲብኩም፡ ሓገዝ ክትረኽቡ ትኽእሉ ኢኹም።' },
    abortion: { label: 'ምንጻል ጥንሲ', explanation: 'ጥንሲ ከተቋርጹ እንተ ሓሲብኩም ምኽሪ ወይ ሓገዝ ክትረኽቡ ትኽእሉ ኢኹም።' },
    vaccination: { label: 'ክታበት', explanation: 'ካብ ሕማም፡ ንኣብነት ካብ ሄፓታይቲስ፡ ዝከላኸል መርፍእ ክትረኽቡ ትኽእሉ ኢኹም።' },
    'general-health': { label: 'ሓፈሻዊ ሕክምና', explanation: 'እንተ ሓሚምኩም ሓኪም ወይ ነርስ ክትረኽቡ ትኽእሉ ኢኹም።' },
    dental: { label: 'ሓኪም ስኒ', explanation: 'ስንኹም እንተ ሓሚሙኩም ወይ ጸገም እንተ ሃልይዎ ሓገዝ ክትረኽቡ ትኽእሉ ኢኹም።' },
    'wound-care': { label: 'ክንክን ቁስሊ', explanation: 'ሓደ ሰብ ቁስልኹም ከጽርየልኩምን ክኣስረልኩምን ይኽእል።' },
    'mental-health': {
      label: 'ጥዕና ኣእምሮ',
      explanation: 'ፍርሒ ወይ ጓሂ እንተ ኣለኩም፡ ድቃስ እንተ ኣብዩኩም ወይ ሕማቕ እንተ ተሰሚዑኩም ሓገዝ ክትረኽቡ ትኽእሉ ኢኹም።',
    },
    'condoms-lubricant': {
      label: 'ኮንዶምን መለስለሲ ጀልን',
      explanation: 'ኣብዚ ኮንዶም ወይ ንጾታዊ ርክብ ዝኸውን መለስለሲ ጀል ክትረኽቡ ትኽእሉ ኢኹም።',
    },
    'clean-equipment': {
      label: 'ጽሩይ ናውቲ ንምጥቃም ሓሽሽ',
      explanation: 'ሓሽሽ ትጥቀሙ እንተ ኾንኩም ጽሩይ መርፍእ ወይ ካልእ ጽሩይ ናውቲ ክትረኽቡ ትኽእሉ ኢኹም።',
    },
    naloxone: {
      label: 'ናሎክሶን ንኦቨርዶዝ',
      explanation: 'ኦቨርዶዝ (ልዕሊ ዓቐን ሓሽሽ ምውሳድ) ደው ከብል ዝኽእል መድሃኒት ክትረኽቡ ትኽእሉ ኢኹም።',
    },
    'drug-checking': { label: 'ምርመራ ትሕዝቶ ሓሽሽ', explanation: 'ኣብቲ ሓሽሽ እንታይ ከም ዘሎ ንምፍላጥ ከተመርምርዎ ትኽእሉ ኢኹም።' },
    'supervised-consumption': {
      label: 'ሓሽሽ ንምጥቃም ዝኸውን ክፍሊ',
      explanation: 'ሰራሕተኛታት ጥዕና ኣብ ዘለዉሉ ቦታ ሓሽሽ ክትጥቀሙ ትኽእሉ ኢኹም።',
    },
    'substance-use-treatment': {
      label: 'ሕክምና ንጸገም ሓሽሽን መስተን',
      explanation: 'መስተ ወይ ሓሽሽ ንምንካይ ወይ ንምግዳፍ ሓገዝ ክትረኽቡ ትኽእሉ ኢኹም።',
    },
    emergency: { label: 'ህጹጽ ሓገዝ', explanation: 'ህይወትኩም ወይ ጥዕናኹም ሕጂ ኣብ ሓደጋ እንተ ሃልዩ ዝወሃብ ሓገዝ።' },
    'violence-support': {
      label: 'ሓገዝ ብዛዕባ ዓመጽ',
      explanation: 'ዝወቕዓኩም፡ ዘፈራርሓኩም ወይ ዝቆጻጸረኩም ሰብ እንተ ኣሎ ምኽርን ደገፍን ክትረኽቡ ትኽእሉ ኢኹም።',
    },
    'sexual-assault-care': {
      label: 'ሓገዝ ድሕሪ ጾታዊ ዓመጽ',
      explanation: 'ድሕሪ ብሓይሊ ዝተገብረ ጾታዊ ርክብ ወይ ካልእ ጾታዊ ዓመጽ ሓገዝ ክትረኽቡ ትኽእሉ ኢኹም።',
    },
    'crisis-shelter': {
      label: 'መዕቆቢ ካብ ዓመጽ',
      explanation: 'ቀረባኹም ዝኾነ ሰብ እንተ ጎዲኡኩም ወይ እንተ ኣፈራሪሑኩም ክትከዱዎ ትኽእሉ ቦታ።',
    },
    'trafficking-support': {
      label: 'ሓገዝ ብዛዕባ ንግዲ ሰብ',
      explanation: 'ሰብ ክትሰርሑ ወይ ጾታዊ ርክብ ክትሸጡ እንተ ኣገዲዱኩም፡ ወይ እንተ መዝሚዙኩም፡ ሓገዝ ክትረኽቡ ትኽእሉ ኢኹም።',
    },
    'legal-advice': { label: 'ሕጋዊ ምኽሪ', explanation: 'ሕጊ ካብ ዝፈልጥ ሰብ ምኽሪ ክትረኽቡ ትኽእሉ ኢኹም።' },
    'immigration-advice': {
      label: 'ምኽሪ ብዛዕባ መንበሪ ፍቓድ',
      explanation: 'ብዛዕባ ኣብዚ ሃገር ምንባርን መንበሪ ፍቓድ ምሕታትን ምኽሪ ክትረኽቡ ትኽእሉ ኢኹም።',
    },
    'asylum-advice': { label: 'ምኽሪ ብዛዕባ ዑቕባ', explanation: 'ብዛዕባ ኣብዚ ሃገር ዑቕባ ምሕታት ምኽሪ ክትረኽቡ ትኽእሉ ኢኹም።' },
    'labour-rights': {
      label: 'መሰል ኣብ ስራሕ',
      explanation: 'ብዛዕባ ደሞዝ፡ ውዕልን ኣስራሒ ክገብሮ ዝፍቀደሉን ምኽሪ ክትረኽቡ ትኽእሉ ኢኹም።',
    },
    'help-to-report': {
      label: 'ገበን ንፖሊስ ንምሕባር ሓገዝ',
      explanation: 'ንፖሊስ ገለ ነገር ክትሕብሩ እንተ ሓሲብኩም ሓገዝ ክትረኽቡ ትኽእሉ ኢኹም።',
    },
    'rights-information': { label: 'መሰልኩም ምፍላጥ', explanation: 'እንታይ መሰል ከም ዘለኩም ክትፈልጡ ትኽእሉ ኢኹም።' },
    'emergency-overnight-stay': {
      label: 'ንሓንቲ ለይቲ መደቀሲ',
      explanation: 'ቦታ እንተ ሃልዩ፡ ንሓንቲ ለይቲ ወይ ንውሑዳት ለይትታት ክትድቅሱሉ ትኽእሉ ቦታ።',
    },
    'safe-accommodation': {
      label: 'መንበሪ ኣብ ግዜ ሓደጋ',
      explanation: 'ዘፈራርሓኩም ወይ ዝምዝምዘኩም ሰብ እንተ ኣሎ ንዝተወሰነ ግዜ ትነብሩሉ ቦታ።',
    },
    'day-centre': { label: 'ብመዓልቲ መጽንሒ ቦታ', explanation: 'ብመዓልቲ ክትኣትዉ፡ ኮፍ ክትብሉን ከተዕርፉን ትኽእሉ ኢኹም።' },
    food: { label: 'ምግቢ', explanation: 'ምግቢ ክትበልዑ ወይ ሒዝኩምዎ ክትከዱ ትኽእሉ ኢኹም።' },
    clothing: { label: 'ክዳን', explanation: 'ክዳን ወይ ጫማ ክትረኽቡ ትኽእሉ ኢኹም።' },
    'shower-laundry': { label: 'ሻወርን ምሕጻብ ክዳንን', explanation: 'ሻወር ክትወስዱ ወይ ክዳን ክትሓጽቡ ትኽእሉ ኢኹም።' },
    'money-advice': {
      label: 'ምኽሪ ብዛዕባ ገንዘብ',
      explanation: 'ብዛዕባ ገንዘብ፡ ዕዳ ወይ መንግስታዊ ናይ ገንዘብ ሓገዝ ምኽሪ ክትረኽቡ ትኽእሉ ኢኹም።',
    },
    'phone-internet': {
      label: 'ተሌፎንን ኢንተርነትን',
      explanation: 'ተሌፎንኩም ቻርጅ ክትገብሩ፡ ክትድውሉ ወይ ኢንተርነት ክትጥቀሙ ትኽእሉ ኢኹም።',
    },
    counselling: { label: 'ምዝርራብን ምኽርን', explanation: 'ብዛዕባ ዘሸግረኩም ነገር ምስ ዝሰልጠነ ሰብ ክትዛረቡ ትኽእሉ ኢኹም።' },
    'peer-support': { label: 'ተመሳሳሊ ተመኩሮ ዘለዎም ሰባት', explanation: 'ተመሳሳሊ ነገር ምስ ዘሕለፈ ሰብ ክትዛረቡ ትኽእሉ ኢኹም።' },
    'social-work': {
      label: 'ማሕበራዊ ሰራሕተኛ',
      explanation: 'ሓደ ሰብ ብዛዕባ ደብዳበታት፡ ቤት ጽሕፈታትን መዓልታዊ ጉዳያትን ክሕግዘኩም ይኽእል።',
    },
    outreach: { label: 'ኣብ ዘለኹምዎ ቦታ ሓገዝ', explanation: 'እቶም ሰራሕተኛታት ንሰባት ኣብ ደገ ወይ ኣብ ኢንተርነት ይረኽብዎም።' },
    'meeting-place': { label: 'መራኸቢ ቦታ', explanation: 'ምስ ካልኦት ሰባት ክትራኸቡን ከተዕልሉን ትኽእሉሉ ቦታ።' },
    'crisis-line': {
      label: 'ተሌፎን ንግዜ ጸገም',
      explanation: 'ጸገም እንተ ኣጋጢሙኩምን ሕጂ ሰብ እንተ ኣድልዩኩምን ክትድውሉ ወይ ክትጽሕፉ ትኽእሉ ኢኹም።',
    },
    interpreting: { label: 'ኣስተርጓሚ', explanation: 'ሓደ ሰብ ኣብ መንጎ ቋንቋኹምን ቋንቋ እዚ ሃገርን ክትርጉም ይኽእል።' },
    'language-course': { label: 'ትምህርቲ ቋንቋ', explanation: 'ቋንቋ ክትመሃሩ ትኽእሉ ኢኹም።' },
    'job-advice': { label: 'ምኽሪ ብዛዕባ ስራሕ', explanation: 'ስራሕ ንምድላይ ወይ ንስራሕ ንምምልካት ሓገዝ ክትረኽቡ ትኽእሉ ኢኹም።' },
    education: { label: 'ቤት ትምህርቲ', explanation: 'ኣብዚ ክትመሃሩ፡ ወይ ብዛዕባ ትምህርቲ ምኽሪ ክትረኽቡ ትኽእሉ ኢኹም።' },
    courses: { label: 'ኮርስታት', explanation: 'ሓድሽ ነገር፡ ከም ኮምፒተር ወይ ስፌት፡ ክትመሃሩ ትኽእሉ ኢኹም።' },
    'assisted-return': {
      label: 'ናብ ዓዲ ንምምላስ ሓገዝ',
      explanation: 'ናብ ሃገርኩም ክትምለሱ እንተ ደሊኹም ሓገዝ ክትረኽቡ ትኽእሉ ኢኹም።',
    },
    'family-tracing': { label: 'ስድራ ቤት ምንዳይ', explanation: 'ርክብ ዘቋረጽኩምዎም ስድራ ቤት ንምንዳይ ሓገዝ ክትረኽቡ ትኽእሉ ኢኹም።' },
  },
  audience: {
    'people-who-sell-sex': {
      label: 'ጾታዊ ርክብ ዝሸጡ ሰባት',
      explanation: 'ጾታዊ ርክብ ትሸጡ ወይ ሸይጥኩም ትፈልጡ እንተ ኾንኩም ንዓኹም እዩ።',
    },
    migrants: { label: 'ካብ ካልእ ሃገር ዝመጹ ሰባት', explanation: 'ካብ ካልእ ሃገር ዝመጻእኩም እንተ ኾንኩም ንዓኹም እዩ።' },
    undocumented: { label: 'መንበሪ ፍቓድ ዘይብሎም ሰባት', explanation: 'ኣብዚ ሃገር ክትነብሩ ፍቓድ እንተ ዘይብልኩም ንዓኹም እዩ።' },
    'eu-citizens': {
      label: 'ዜጋታት ኤውሮጳዊ ሕብረት (EU)',
      explanation: 'ዜጋታት ናይ ሓንቲ ሃገር ኤውሮጳዊ ሕብረት (EU) እንተ ኾንኩም ንዓኹም እዩ።',
    },
    'asylum-seekers': { label: 'ሓተትቲ ዑቕባ', explanation: 'ዑቕባ ትሓቱ ወይ ሓቲትኩም ትፈልጡ እንተ ኾንኩም ንዓኹም እዩ።' },
    'trafficked-people': {
      label: 'ንግዲ ሰብ ዘጋጠሞም ሰባት',
      explanation: 'ካልእ ሰብ ገንዘብ ንኽረክብ እንተ ኣገዲዱኩም ወይ እንተ መዝሚዙኩም ንዓኹም እዩ።',
    },
    women: { label: 'ደቂ ኣንስትዮ', explanation: 'ደቂ ኣንስትዮ እንተ ኾንክን ንዓኽን እዩ።' },
    men: { label: 'ደቂ ተባዕትዮ', explanation: 'ደቂ ተባዕትዮ እንተ ኾንኩም ንዓኹም እዩ።' },
    'trans-people': {
      label: 'ትራንስ ዝኾኑ ሰባት',
      explanation: 'ትራንስ እንተ ኾንኩም፡ ማለት ጾታኹም ካብቲ ክትውለዱ ከለኹም ዝተባህለ ጾታ እንተ ተፈልዩ፡ ንዓኹም እዩ።',
    },
    lgbtiq: {
      label: 'ሰባት LGBTIQ',
      explanation: 'ሌዝብያን፡ ጌይ፡ ባይሰክሽዋል፡ ትራንስ፡ ኢንተርሰክስ ወይ ክዊር እንተ ኾንኩም ንዓኹም እዩ።',
    },
    'men-who-have-sex-with-men': {
      label: 'ጾታዊ ርክብ ምስ ተባዕትዮ ዝገብሩ ተባዕትዮ',
      explanation: 'ደቂ ተባዕትዮ ኮይንኩም ምስ ደቂ ተባዕትዮ ጾታዊ ርክብ ትገብሩ እንተ ኾንኩም ንዓኹም እዩ።',
    },
    'people-who-use-drugs': {
      label: 'ሓሽሽ ዝጥቀሙ ሰባት',
      explanation: 'ሓሽሽ ትጥቀሙ ወይ ተጠቒምኩም ትፈልጡ እንተ ኾንኩም ንዓኹም እዩ።',
    },
    homeless: { label: 'ገዛ ዘይብሎም ሰባት', explanation: 'ቀዋሚ መንበሪ ቦታ እንተ ዘይብልኩም ንዓኹም እዩ።' },
    'young-people': { label: 'መንእሰያት', explanation: 'መንእሰያት እንተ ኾንኩም ንዓኹም እዩ። ደረት ዕድመ ርኣዩ።' },
    families: { label: 'ስድራ ቤታት', explanation: 'ቆልዑ እንተ ኣለዉኹም ወይ ምስ ስድራ ቤትኩም እንተ ኣለኹም ንዓኹም እዩ።' },
    roma: { label: 'ህዝቢ ሮማ (Roma)', explanation: 'ካብ ህዝቢ ሮማ (Roma) እንተ ኾንኩም ንዓኹም እዩ።' },
    workers: { label: 'ሰራሕተኛታት', explanation: 'ትሰርሑ ወይ ሰሪሕኩም ትፈልጡ እንተ ኾንኩም ንዓኹም እዩ።' },
    'people-with-hiv': { label: 'ምስ ኤችኣይቪ ዝነብሩ ሰባት', explanation: 'ኤችኣይቪ እንተ ኣለኩም ንዓኹም እዩ።' },
    'victims-of-violence': {
      label: 'ዓመጽ ዘጋጠሞም ሰባት',
      explanation: 'ሰብ እንተ ወቒዑኩም፡ እንተ ኣፈራሪሑኩም ወይ እንተ ጎዲኡኩም ንዓኹም እዩ።',
    },
    relatives: { label: 'ስድራ ቤትን ናይ ቀረባ ኣዕሩኽን', explanation: 'ቀረባኹም ዝኾነ ሰብ ሓገዝ እንተ ኣድልይዎ ንዓኹም እዩ።' },
  },
  welcome: {
    'everyone-else-too': { label: 'ካልኦት እውን ክመጹ ይኽእሉ', explanation: 'ካብዚ ጉጅለ እንተ ዘይኮንኩም እውን ክትመጹ ትኽእሉ ኢኹም።' },
    mainly: { label: 'ብቐንዱ ነዚ ጉጅለ', explanation: 'ካብዚ ጉጅለ እንተ ዘይኮንኩም፡ ምምጻእ ይከኣል እንተ ኾይኑ ክትሓቱ ትኽእሉ ኢኹም።' },
    only: { label: 'ነዚ ጉጅለ ጥራይ', explanation: 'ኣብዚ ሓገዝ ትረኽቡ ካብዚ ጉጅለ እንተ ኾንኩም ጥራይ እዩ።' },
  },
  residenceStatus: {
    'not-asked': { label: 'ብዛዕባ መንበሪ ፍቓድ ኣይሓቱን', explanation: 'ኣብዚ ሃገር ክትነብሩ ይፍቀደኩም ድዩ ኢሎም ኣይሓቱኹምን።' },
    'not-required': {
      label: 'መንበሪ ፍቓድ ኣየድልን',
      explanation: 'ሓገዝ ንምርካብ መንበሪ ፍቓድ ኣየድልን፡ ግን ብዛዕብኡ ክሓቱኹም ይኽእሉ እዮም።',
    },
    'some-services-only': {
      label: 'ገለ ሓገዝ ብዘይ መንበሪ ፍቓድ',
      explanation: 'ገለ ካብቲ ሓገዝ ብዘይ መንበሪ ፍቓድ ክትረኽቡ ትኽእሉ ኢኹም፡ ኩሉ ግን ኣይኮነን።',
    },
    unconfirmed: {
      label: 'ኣይተፈልጠን፦ ብዛዕባ ፍቓድ ይሓቱ ዶ፧',
      explanation: 'ይሓቱ እንተ ኾይኖም ኣይንፈልጥን ኢና። መን ምዃንኩም ቅድሚ ምንጋርኩም ክትሓትዎም ትኽእሉ ኢኹም።',
    },
  },
  identification: {
    none: {
      label: 'ወረቐት መንነት (ID) ኣየድልን',
      explanation: 'ፓስፖርት ወይ መን ምዃንኩም ዝገልጽ ካልእ ወረቐት ከተርእዩ ኣየድልየኩምን።',
    },
    'alias-accepted': {
      label: 'ሳጓ ክትጥቀሙ ትኽእሉ ኢኹም',
      explanation: 'ኣብ ፓስፖርትኩም ካብ ዘሎ ስም ዝተፈልየ ስም ክትጥቀሙ ትኽእሉ ኢኹም።',
    },
    'any-document': {
      label: 'ገለ ዓይነት ወረቐት መንነት የድሊ',
      explanation: 'ስምኩም ዘለዎ ወረቐት ከተርእዩ ኣለኩም። ፓስፖርት ክኸውን ግን ግድን ኣይኮነን።',
    },
    'official-document': {
      label: 'ፓስፖርት ወይ ወግዓዊ ID የድሊ',
      explanation: 'መን ምዃንኩም ዝገልጽ ፓስፖርት ወይ ካልእ ወግዓዊ ወረቐት ከተርእዩ ኣለኩም።',
    },
    unconfirmed: {
      label: 'ኣይተፈልጠን፦ ID ከተርእዩ ኣለኩም ዶ፧',
      explanation: 'ወረቐት ከተርእዩ ኣለኩም እንተ ኾይኑ ኣይንፈልጥን ኢና። መጀመርታ ክትሓትዎም ትኽእሉ ኢኹም።',
    },
  },
  personalNumber: {
    'not-needed': {
      label: 'ሃገራዊ ቁጽሪ መንነት ኣየድልን',
      explanation: 'ሃገራዊ ቁጽሪ መንነት ወይ ኤለክትሮኒካዊ ID፡ ከም BankID፡ ኣየድልየኩምን።',
    },
    needed: { label: 'ሃገራዊ ቁጽሪ መንነት የድሊ', explanation: 'ሃገራዊ ቁጽሪ መንነት ወይ ኤለክትሮኒካዊ ID፡ ከም BankID፡ የድልየኩም።' },
    unconfirmed: {
      label: 'ኣይተፈልጠን፦ ቁጽሪ መንነት የድሊ ዶ፧',
      explanation: 'ቁጽሪ መንነት ወይ BankID የድልየኩም እንተ ኾይኑ ኣይንፈልጥን ኢና። መጀመርታ ክትሓትዎም ትኽእሉ ኢኹም።',
    },
  },
  anonymity: {
    full: { label: 'መን ምዃንኩም ምንጋር ኣየድልን', explanation: 'ሓገዝ ንምርካብ መን ምዃንኩም ክትነግሩ ኣየድልየኩምን።' },
    partial: {
      label: 'ንገለ ሓገዝ መንነት ምንጋር ኣየድልን',
      explanation: 'ገለ ካብቲ ሓገዝ መን ምዃንኩም ከይነገርኩም ክትረኽቡ ትኽእሉ ኢኹም፡ ኩሉ ግን ኣይኮነን።',
    },
    none: { label: 'መን ምዃንኩም ክትነግሩ ኣለኩም', explanation: 'ሓገዝ ንምርካብ መን ምዃንኩም ክትነግሩ ኣለኩም።' },
    unconfirmed: {
      label: 'ኣይተፈልጠን፦ መንነት ምንጋር የድሊ ዶ፧',
      explanation: 'መን ምዃንኩም ክትነግሩ ኣለኩም እንተ ኾይኑ ኣይንፈልጥን ኢና። መጀመርታ ክትሓትዎም ትኽእሉ ኢኹም።',
    },
  },
  cost: {
    free: { label: 'ብነጻ', explanation: 'ዋላ ሓንቲ ኣይትኸፍሉን።' },
    'partly-free': { label: 'ገለ ብነጻ', explanation: 'ገለ ካብቲ ሓገዝ ብነጻ እዩ፡ ነቲ ዝተረፈ ትኸፍሉ።' },
    'small-fee': { label: 'ውሑድ ይኽፈሎ', explanation: 'ውሑድ ገንዘብ ትኸፍሉ።' },
    paid: { label: 'ክትከፍሉ ኣለኩም', explanation: 'ነቲ ሓገዝ ክትከፍሉ ኣለኩም።' },
    unconfirmed: { label: 'ኣይተፈልጠን፦ ይኽፈሎ ዶ፧', explanation: 'ክትከፍሉ ኣለኩም እንተ ኾይኑ ኣይንፈልጥን ኢና። መጀመርታ ዋጋ ሕተቱ።' },
  },
  entry: {
    'walk-in': { label: 'ብዘይ ቆጸራ ምጹ', explanation: 'ክፉት ኣብ ዝኾነሉ ሰዓታት ብዘይ ቆጸራ ክትመጹ ትኽእሉ ኢኹም።' },
    appointment: { label: 'ቆጸራ ሓዙ', explanation: 'ቅድሚ ምምጻእኩም ቆጸራ ክትሕዙ ኣለኩም።' },
    'phone-first': { label: 'መጀመርታ ደውሉ', explanation: 'ቅድሚ ምምጻእኩም ክትድውሉ ኣለኩም።' },
    referral: { label: 'ሪፈራል የድሊ', explanation: 'ሓኪም ወይ ካልእ ኣገልግሎት ናብኡ ክልእከኩም ኣለዎ።' },
    'no-referral-needed': { label: 'ሪፈራል ኣየድልን', explanation: 'ባዕልኹም ክትረኽብዎም ትኽእሉ ኢኹም፡ ዝልእከኩም ሰብ ኣየድልን።' },
    registration: { label: 'ክትምዝገቡ ኣለኩም', explanation: 'ቅድሚ ምስታፍኩም ክትምዝገቡ ኣለኩም።' },
    'queue-ticket': { label: 'ቲኬት ተራ', explanation: 'ቲኬት ወሲድኩም ተራኹም ትጽበዩ።' },
    lottery: { label: 'ቦታ ብዕጫ ይወሃብ', explanation: 'ቦታታት ብዕጫ ስለ ዝወሃብ፡ ቦታ ከይትረኽቡ ትኽእሉ ኢኹም።' },
    'waiting-list': { label: 'ዝርዝር ተጸበይቲ', explanation: 'ኣብ ዝርዝር ትጽሓፉ እሞ ተራኹም ትጽበዩ።' },
    outreach: { label: 'ንሰባት ኣብ ደገ ይረኽብዎም', explanation: 'ኣብ ደገ፡ ኣብ ዝዘውሩሉ ቦታ፡ ክትረኽብዎም ትኽእሉ ኢኹም።' },
    online: { label: 'ብኢንተርነት', explanation: 'ብኢንተርነት ትረኽብዎም ወይ ሓገዝ ትረኽቡ።' },
  },
  records: {
    'none-kept': { label: 'ብዛዕባኹም ዋላ ሓንቲ ኣይጽሕፉን', explanation: 'ስምኩም ወይ ብዛዕባኹም ሓበሬታ ኣይዕቅቡን።' },
    'own-records-only': {
      label: 'ጽሑፍ ኣብቲ ኣገልግሎት ጥራይ',
      explanation: 'ብዛዕባኹም ይጽሕፉ፡ ግን ኣብ ናይ ገዛእ ርእሶም መዝገብ ጥራይ።',
    },
    'shared-health-record': {
      label: 'ኣብ ሓባራዊ መዝገብ ጥዕና ይጽሕፉ',
      explanation: 'ብዛዕባኹም ዝጽሕፍዎ፡ ሕክምና ዝህቡኹም ካልኦት ከንብብዎ ይኽእሉ እዮም።',
    },
    unconfirmed: {
      label: 'ኣይተፈልጠን፦ ብዛዕባኹም ይጽሕፉ ዶ፧',
      explanation: 'ብዛዕባኹም እንታይ ከም ዝጽሕፉ ኣይንፈልጥን ኢና። መጀመርታ ክትሓትዎም ትኽእሉ ኢኹም።',
    },
  },
  police: {
    'never-without-consent': {
      label: 'ከይፈቐድኩም ንፖሊስ ኣይነግሩን',
      explanation:
        'እወ እንተ ዘይልኩም ብዛዕባኹም ምስ ፖሊስ ኣይዛረቡን። ኣብ ፍሉይ ኩነታት ግን ሕጊ ክነግሩ ከገድዶም ይኽእል፡ ንኣብነት ህይወት ኣብ ሓደጋ እንተ ሃልዩ።',
    },
    'legal-duty-only': {
      label: 'ሕጊ እንተ ኣገዲዱ ጥራይ ንፖሊስ ይነግሩ',
      explanation: 'ከይፈቐድኩም ንፖሊስ ዝነግሩ፡ ሕጊ ክነግሩ እንተ ኣገዲድዎም ጥራይ እዩ፡ ንኣብነት ህይወት ኣብ ሓደጋ እንተ ሃልዩ።',
    },
    'present-on-site': { label: 'ፖሊስ ኣብቲ ቦታ ኣለዉ', explanation: 'ናብዚ ክትመጹ ከለኹም ፖሊስ ከጋጥሙኹም ይኽእሉ እዮም።' },
    'part-of-authority': { label: 'ነቲ ኣገልግሎት ፖሊስ የካይድዎ', explanation: 'ኣብዚ ዝሕግዙኹም ሰባት ሰራሕተኛታት ፖሊስ እዮም።' },
    unconfirmed: {
      label: 'ኣይተፈልጠን፦ ንፖሊስ ይነግሩ ዶ፧',
      explanation: 'ንፖሊስ እንታይ ከም ዝነግሩ ኣይንፈልጥን ኢና። ገለ ነገር ቅድሚ ምንጋርኩም ሕተትዎም።',
    },
  },
  immigration: {
    'never-without-consent': {
      label: 'ከይፈቐድኩም ንኢሚግሬሽን ኣይነግሩን',
      explanation: 'እወ እንተ ዘይልኩም ብዛዕባኹም ምስ ሰብ መዚ ኢሚግሬሽን ኣይዛረቡን። ኣብ ፍሉይ ኩነታት ግን ሕጊ ክነግሩ ከገድዶም ይኽእል።',
    },
    'legal-duty-only': {
      label: 'ሕጊ እንተ ኣገዲዱ ጥራይ ንኢሚግሬሽን ይነግሩ',
      explanation: 'ከይፈቐድኩም ንሰብ መዚ ኢሚግሬሽን ዝነግሩ፡ ሕጊ ክነግሩ እንተ ኣገዲድዎም ጥራይ እዩ።',
    },
    'present-on-site': {
      label: 'ሰራሕተኛታት ኢሚግሬሽን ኣብቲ ቦታ ኣለዉ',
      explanation: 'ናብዚ ክትመጹ ከለኹም ሰራሕተኛታት ሰብ መዚ ኢሚግሬሽን ከጋጥሙኹም ይኽእሉ እዮም።',
    },
    'part-of-authority': {
      label: 'ነቲ ኣገልግሎት ኢሚግሬሽን የካይድዎ',
      explanation: 'ኣብዚ ዝሕግዙኹም ሰባት ሰራሕተኛታት ሰብ መዚ ኢሚግሬሽን እዮም።',
    },
    unconfirmed: {
      label: 'ኣይተፈልጠን፦ ንኢሚግሬሽን ይነግሩ ዶ፧',
      explanation: 'ንሰብ መዚ ኢሚግሬሽን እንታይ ከም ዝነግሩ ኣይንፈልጥን ኢና። ገለ ነገር ቅድሚ ምንጋርኩም ሕተትዎም።',
    },
  },
  professionalSecrecy: {
    yes: { label: 'ሕጊ ምስጢር ክሕልዉ የገድዶም', explanation: 'ብዛዕባኹም ንኻልኦት ከይነግሩ ሕጊ ይኽልክሎም፡ ዝፍቀደሉ ፍሉይ ኩነታት ግን ኣሎ።' },
    no: { label: 'ሕጊ ምስጢር ክሕልዉ ኣየገድዶምን', explanation: 'ብዛዕባኹም ንኻልኦት እንተ ነገሩ ሕጊ ኣይክልክሎምን።' },
    unconfirmed: {
      label: 'ኣይተፈልጠን፦ ናይ ምስጢር ግዴታ ኣለዎም ዶ፧',
      explanation: 'ብዛዕባኹም ምስጢር ክሕልዉ ሕጊ የገድዶም እንተ ኾይኑ ኣይንፈልጥን ኢና። መጀመርታ ክትሓትዎም ትኽእሉ ኢኹም።',
    },
  },
  basis: {
    stated: { label: 'እቲ ኣገልግሎት ባዕሉ ከም ዝበሎ', explanation: 'እዚ እቲ ኣገልግሎት ባዕሉ ዝጸሓፎ ወይ ዝበሎ እዩ።' },
    reported: { label: 'ካልኦት ከም ዝበልዎ', explanation: 'እዚ ካልኦት እምበር እቲ ኣገልግሎት ዝጸሓፎ ወይ ዝበሎ ኣይኮነን።' },
    rule: { label: 'ሕጊ ወይ ሃገራዊ መምርሒ ከም ዝብሎ', explanation: 'እቲ ሕጊ ከምዚ እዩ፡ ናብኡ ምስ ከድኩም ግን ዝተፈልየ ክኸውን ይኽእል።' },
  },
  serviceStatus: {
    active: { label: 'ይሰርሕ ኣሎ', explanation: 'እቲ ኣገልግሎት ኣሎ፡ ንሰባት እውን ይቕበል።' },
    'temporarily-closed': { label: 'ንግዚኡ ዕጹው', explanation: 'ሕጂ ኣብዚ ሓገዝ ክትረኽቡ ኣይትኽእሉን። ዳግማይ ክኽፈት መደብ ኣሎ።' },
    inactive: {
      label: 'ሕጂ ኣይሰርሕን',
      explanation: 'ሕጂ ኣብዚ ሓገዝ ክትረኽቡ ኣይትኽእሉን፡ ዳግማይ ይኽፈት እንተ ኾይኑ ድማ ኣይንፈልጥን ኢና።',
    },
    defunct: { label: 'ንሓዋሩ ተዓጽዩ', explanation: 'እቲ ኣገልግሎት ሕጂ የለን፡ ስለዚ ካልእ ኣገልግሎት የድልየኩም።' },
  },
  organizationType: {
    public: { label: 'መንግስታዊ ትካል', explanation: 'መንግስቲ፡ ኣውራጃ ወይ ከተማ የካይዶ።' },
    charity: { label: 'ግብረ ሰናይ ማሕበር', explanation: 'ካባኹም ገንዘብ ምርካብ ዕላማኡ ዘይኮነ ማሕበር።' },
    'faith-based': { label: 'ሃይማኖታዊ ማሕበር', explanation: 'ቤተ ክርስትያን ወይ ካልእ ሃይማኖታዊ ጉጅለ የካይዶ።' },
    'user-led': { label: 'ተመኩሮ ዘለዎም ሰባት የካይድዎ', explanation: 'እቶም ዘካይድዎ ሰባት ከምቶም ዝሕግዝዎም ሰባት ዝነበሩ እዮም።' },
    'health-trust': { label: 'መንግስታዊ ሆስፒታል', explanation: 'ሆስፒታላት ዘካይድ መንግስታዊ ትካል።' },
    other: { label: 'ካልእ ማሕበር', explanation: 'ካልእ ዓይነት ማሕበር ወይ ትካል።' },
  },
  locationKind: {
    physical: { label: 'ቀዋሚ ቦታ', explanation: 'ናብ ሓደ ፍሉጥ ቦታ ክትከዱ ትኽእሉ ኢኹም።' },
    mobile: { label: 'ቦታ ይቕያየር', explanation: 'እቲ ኣገልግሎት ናብ ዝተፈላለየ ቦታታት ይመጽእ፡ ንኣብነት ብኣውቶቡስ።' },
    outreach: { label: 'ኣብ ደገ፡ ሰባት ኣብ ዘለውዎ', explanation: 'ኣብ ደገ ይዘውሩ፡ ኣብኡ ክትረኽብዎም ትኽእሉ ኢኹም።' },
    phone: { label: 'ብተሌፎን', explanation: 'ሓገዝ ብተሌፎን ትረኽቡ።' },
    online: { label: 'ብኢንተርነት', explanation: 'ሓገዝ ብኢንተርነት ትረኽቡ።' },
  },
  visibility: {
    public: { label: 'ክፉት ኣድራሻ', explanation: 'ኣበይ ከም ዘሎ ኩሉ ሰብ ክርኢ ይኽእል።' },
    'on-request': { label: 'ኣድራሻ ሕተቱ', explanation: 'ኣበይ ከም ዘሎ ንምፍላጥ ክትረኽብዎም ኣለኩም።' },
    area: { label: 'ከባቢ ጥራይ ይረአ', explanation: 'ኣበይ ከም ዘሎ ብግምት ጥራይ ትርእዩ።' },
    confidential: { label: 'ምስጢራዊ ኣድራሻ', explanation: 'ኣድራሻ ኣብዚ የለን፡ ስለዚ ክትረኽብዎም ኣለኩም።' },
  },
  precision: {
    entrance: { label: 'ኣብ መእተዊ', explanation: 'ኣብ ካርታ ዘላ ነጥቢ ነቲ መእተዊ ተርእየኩም።' },
    building: { label: 'ኣብ ህንጻ', explanation: 'ኣብ ካርታ ዘላ ነጥቢ ነቲ ህንጻ ተርእየኩም፡ ነቲ ማዕጾ ግን ኣይተርእየኩምን።' },
    street: { label: 'ኣብ ጎደና', explanation: 'ኣብ ካርታ ዘላ ነጥቢ ነቲ ጎደና ተርእየኩም፡ ነቲ ገዛ ግን ኣይተርእየኩምን።' },
    postcode: { label: 'ኣብ ከባቢ ፖስታ ኮድ', explanation: 'ኣብ ካርታ ዘላ ነጥቢ ነቲ ከባቢ ፖስታ ኮድ ጥራይ ተርእየኩም።' },
    locality: { label: 'ኣብ ከተማ', explanation: 'ኣብ ካርታ ዘላ ነጥቢ ነቲ ከተማ ወይ ምምሕዳር ከተማ ጥራይ ተርእየኩም።' },
  },
  wheelchair: {
    yes: { label: 'ብዊልቸር ምእታው ይከኣል', explanation: 'ብዊልቸር (ናይ መንኮርኮር ኩርሲ) ክትኣትዉ ትኽእሉ ኢኹም።' },
    limited: { label: 'ብዊልቸር ጸገም ኣለዎ', explanation: 'ሓገዝ የድልየኩም ይኸውን፡ ወይ ናብ ገለ ክፋላት ጥራይ ክትኣትዉ ትኽእሉ ኢኹም።' },
    no: { label: 'ብዊልቸር ምእታው ኣይከኣልን', explanation: 'ብዊልቸር (ናይ መንኮርኮር ኩርሲ) ክትኣትዉ ኣይትኽእሉን።' },
    unconfirmed: {
      label: 'ኣይተፈልጠን፦ ብዊልቸር ምእታው ይከኣል ዶ፧',
      explanation: 'ብዊልቸር ምእታው ይከኣል እንተ ኾይኑ ኣይንፈልጥን ኢና። መጀመርታ ክትሓትዎም ትኽእሉ ኢኹም።',
    },
  },
  channel: {
    phone: { label: 'ተሌፎን', explanation: 'ክትድውሉ ትኽእሉ ኢኹም።' },
    sms: { label: 'SMS', explanation: 'ናይ ጽሑፍ መልእኽቲ ክትሰዱ ትኽእሉ ኢኹም።' },
    whatsapp: { label: 'WhatsApp', explanation: 'ኣብ ኣፕ WhatsApp ክትጽሕፉ ትኽእሉ ኢኹም።' },
    signal: { label: 'Signal', explanation: 'ኣብ ኣፕ Signal ክትጽሕፉ ትኽእሉ ኢኹም።' },
    telegram: { label: 'Telegram', explanation: 'ኣብ ኣፕ Telegram ክትጽሕፉ ትኽእሉ ኢኹም።' },
    viber: { label: 'Viber', explanation: 'ኣብ ኣፕ Viber ክትጽሕፉ ትኽእሉ ኢኹም።' },
    messenger: { label: 'Messenger', explanation: 'ኣብ Facebook Messenger ክትጽሕፉ ትኽእሉ ኢኹም።' },
    email: { label: 'ኢመይል', explanation: 'ኢመይል ክትሰዱ ትኽእሉ ኢኹም።' },
    web: { label: 'ወብሳይት', explanation: 'ኣብ ወብሳይቶም ተወሳኺ ከተንብቡ ትኽእሉ ኢኹም።' },
    form: { label: 'ቅጥዒ', explanation: 'ኣብ ወብሳይቶም ኣብ ዘሎ ቅጥዒ ክትጽሕፉ ትኽእሉ ኢኹም።' },
    chat: { label: 'ቻት', explanation: 'ኣብ ወብሳይቶም ምስኦም ክትጸሓሓፉ ትኽእሉ ኢኹም።' },
    video: { label: 'ቪድዮ ጻውዒት', explanation: 'ብምስልን ብድምጽን ምስኦም ክትዛረቡ ትኽእሉ ኢኹም።' },
  },
  numberShown: {
    yes: { label: 'ቁጽርኹም ይረአ', explanation: 'ቁጽሪ ተሌፎንኩም ክርእዩ ይኽእሉ እዮም።' },
    no: { label: 'ቁጽርኹም ኣይረአን', explanation: 'ቁጽሪ ተሌፎንኩም ኣይርእዩን፡ ተሌፎንኩም ግን ምስኦም ከም ዝተራኸብኩም ከርኢ ይኽእል እዩ።' },
    unconfirmed: { label: 'ኣይተፈልጠን፦ ቁጽርኹም ይረአ ዶ፧', explanation: 'ቁጽሪ ተሌፎንኩም ይርእዩ እንተ ኾይኖም ኣይንፈልጥን ኢና።' },
  },
  contactCost: {
    free: { label: 'ምድዋል ወይ ምጽሓፍ ብነጻ', explanation: 'ክትድውሉ ወይ ክትጽሕፉ ከለኹም ዋላ ሓንቲ ኣይትኸፍሉን።' },
    'normal-rate': { label: 'ንቡር ዋጋ', explanation: 'ኩባንያ ተሌፎንኩም ብንቡር ዝሓትቶ ዋጋ ትኸፍሉ።' },
    premium: { label: 'ካብ ንቡር ዝኸበረ', explanation: 'ናብዚ ምድዋል ወይ ምጽሓፍ ካብ ንቡር ጻውዒት ይኸብር።' },
    unconfirmed: { label: 'ኣይተፈልጠን፦ ምድዋል ይኽፈሎ ዶ፧', explanation: 'ምድዋል ወይ ምጽሓፍ ክንደይ ከም ዝኽፈሎ ኣይንፈልጥን ኢና።' },
  },
  languageMode: {
    staff: { label: 'ሰራሕተኛታት ይዛረብዎ', explanation: 'ምስ ኣብኡ ዝሰርሕ ሰብ በዚ ቋንቋ ክትዛረቡ ትኽእሉ ኢኹም።' },
    interpreter: { label: 'ብኣስተርጓሚ', explanation: 'ኣስተርጓሚ ኣብ መንጎኹምን መንጎኦምን ይትርጉም።' },
    written: { label: 'ብጽሑፍ ጥራይ', explanation: 'በዚ ቋንቋ ከተንብቡ ወይ ክትጽሕፉ ትኽእሉ ኢኹም፡ ምስኦም ክትዛረቡ ግን ኣይትኽእሉን።' },
    unconfirmed: {
      label: 'ኣይተፈልጠን፦ ነቲ ቋንቋ ዝዛረብ ኣሎ ዶ፧',
      explanation: 'ነቲ ቋንቋ ዝዛረብ ሰብ ወይ ኣስተርጓሚ እንተ ሃልዩ ኣይንፈልጥን ኢና። መጀመርታ ክትሓትዎም ትኽእሉ ኢኹም።',
    },
  },
  areaScope: {
    local: { label: 'ኣብዚ ከተማ', explanation: 'ኣብዚ ከተማ ወይ ምምሕዳር ከተማ እንተ ኣለኹም ንዓኹም እዩ።' },
    regional: { label: 'ኣብዚ ዞባ', explanation: 'ኣብዚ ክፋል ናይታ ሃገር እንተ ኣለኹም ንዓኹም እዩ።' },
    national: { label: 'ኣብ ምልእቲ ሃገር', explanation: 'ኣብ ዝኾነ ቦታ ናይታ ሃገር እንተ ኣለኹም ንዓኹም እዩ።' },
    international: { label: 'ኣብ ዝተፈላለያ ሃገራት', explanation: 'ኣብዚ ሃገር ወይ ኣብ ካልእ ሃገር እንተ ኣለኹም ንዓኹም እዩ።' },
  },
  canAskFor: {
    'female-worker': {
      label: 'ሰበይቲ ክትሕግዘኩም ክትሓቱ ትኽእሉ ኢኹም',
      explanation: 'ሰበይቲ ክትሕግዘኩም ከም እትደልዩ ክትነግሩ ትኽእሉ ኢኹም።',
    },
    'male-worker': {
      label: 'ሰብኣይ ክሕግዘኩም ክትሓቱ ትኽእሉ ኢኹም',
      explanation: 'ሰብኣይ ክሕግዘኩም ከም እትደልዩ ክትነግሩ ትኽእሉ ኢኹም።',
    },
    interpreter: { label: 'ኣስተርጓሚ ክትሓቱ ትኽእሉ ኢኹም', explanation: 'ኣስተርጓሚ ከም ዘድልየኩም ክትነግሩ ትኽእሉ ኢኹም።' },
    companion: { label: 'ምሳኹም ዝኸይድ ሰብ ክትሓቱ ትኽእሉ ኢኹም', explanation: 'ሓደ ሰብ ምሳኹም ክኸይድ ክትሓቱ ትኽእሉ ኢኹም።' },
  },
  verificationMethod: {
    'provider-confirmed': { label: 'እቲ ኣገልግሎት ኣረጋጊጽዎ', explanation: 'እቲ ኣገልግሎት ኣብዚ ዘሎ ጽሑፍ ኣንቢቡ፡ ልክዕ እዩ ኢሉ።' },
    visit: { label: 'ብምብጻሕ ተጻርዩ', explanation: 'ሓደ ሰብ ኣብኡ ከይዱ ነቲ ኣብዚ ዘሎ ጽሑፍ ኣጻርይዎ።' },
    phone: { label: 'ብተሌፎን ተጻርዩ', explanation: 'ሓደ ሰብ ደዊሉ ነቲ ኣብዚ ዘሎ ጽሑፍ ኣጻርይዎ።' },
    website: { label: 'ኣብ ወብሳይት ተጻርዩ', explanation: 'ኣብዚ ዘሎ ጽሑፍ ካብ ወብሳይት ናይቲ ኣገልግሎት ዝመጸ እዩ።' },
    'second-hand': { label: 'ካብ ካልእ ምንጭታት', explanation: 'ኣብዚ ዘሎ ጽሑፍ ካብ ካልኦት እምበር ካብቲ ኣገልግሎት ዝመጸ ኣይኮነን።' },
  },
  confidence: {
    high: { label: 'ዳርጋ ርግጽ', explanation: 'ኣብዚ ዘሎ ጽሑፍ ልክዕ እዩ ኢልና ንሓስብ።' },
    medium: { label: 'ብኸፊል ርግጽ', explanation: 'ኣብዚ ካብ ዘሎ ጽሑፍ ገለ ግጉይ ክኸውን ይኽእል። መጀመርታ ሕተትዎም።' },
    low: { label: 'ርግጽ ኣይኮነን', explanation: 'ኣብዚ ካብ ዘሎ ጽሑፍ ብዙሕ ግጉይ ክኸውን ይኽእል። መጀመርታ ሕተትዎም።' },
  },
  translationOrigin: {
    human: { label: 'ብሰብ ዝተተርጎመ', explanation: 'ነዚ እተንብብዎ ጽሑፍ ሰብ ተርጒምዎ።' },
    machine: { label: 'ብማሽን ዝተተርጎመ', explanation: 'ነዚ እተንብብዎ ጽሑፍ ማሽን ተርጒምዎ፡ ዝኾነ ሰብ ኣየጻረዮን።' },
    'machine-reviewed': {
      label: 'ብማሽን ዝተተርጎመ፡ ሰብ ዘጻረዮ',
      explanation: 'ነዚ እተንብብዎ ጽሑፍ ማሽን ተርጒምዎ፡ ሰብ ድማ ኣጻርይዎ።',
    },
  },
  holidayRule: {
    open: { label: 'ኣብ ህዝባዊ በዓላት ክፉት', explanation: 'እቲ ናይ ምኽፋት ሰዓታት ኣብ ህዝባዊ በዓላት እውን ይሰርሕ።' },
    closed: { label: 'ኣብ ህዝባዊ በዓላት ዕጹው', explanation: 'ኣብ ህዝባዊ በዓላት ክትመጹ ኣይትኽእሉን።' },
    unconfirmed: {
      label: 'ኣይተፈልጠን፦ ኣብ በዓላት ክፉት ድዩ፧',
      explanation: 'ኣብ ህዝባዊ በዓላት ክፉት እንተ ኾይኑ ኣይንፈልጥን ኢና። መጀመርታ ክትሓትዎም ትኽእሉ ኢኹም።',
    },
  },
  weekdays: {
    mo: { label: 'ሰኑይ', explanation: 'ሰኑ' },
    tu: { label: 'ሰሉስ', explanation: 'ሰሉ' },
    we: { label: 'ረቡዕ', explanation: 'ረቡ' },
    th: { label: 'ሓሙስ', explanation: 'ሓሙ' },
    fr: { label: 'ዓርቢ', explanation: 'ዓር' },
    sa: { label: 'ቀዳም', explanation: 'ቀዳ' },
    su: { label: 'ሰንበት', explanation: 'ሰን' },
  },
};

export default ti;
