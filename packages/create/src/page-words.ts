/** Words that stand on the page until the list does, and where scripts do not run. */
export interface PageWords {
  /** Says nothing of what the list is about: it stands in the history, where others may see it. */
  title: string;
  /** Before the emergency numbers. */
  danger: string;
  leave: string;
}

/**
 * By language of the interface. Those of danger and leaving are as in the element; but for Bokmål and English they were
 * made by a machine.
 */
export const PAGE_WORDS: Readonly<Record<string, PageWords>> = {
  ar: { title: 'نظرة عامة', danger: 'في خطر', leave: 'مغادرة الصفحة' },
  bg: { title: 'Преглед', danger: 'В опасност', leave: 'Излезте оттук' },
  en: { title: 'Overview', danger: 'In danger', leave: 'Leave this page' },
  es: { title: 'Resumen', danger: 'En peligro', leave: 'Salir de la página' },
  fa: { title: 'نمای کلی', danger: 'در خطر', leave: 'ترک این صفحه' },
  fr: { title: 'Aperçu', danger: 'En danger', leave: 'Quitter la page' },
  hu: { title: 'Áttekintés', danger: 'Veszélyben', leave: 'Kilépés az oldalról' },
  lt: { title: 'Apžvalga', danger: 'Pavojus', leave: 'Išeiti iš puslapio' },
  lv: { title: 'Pārskats', danger: 'Briesmās', leave: 'Iziet no lapas' },
  nb: { title: 'Oversikt', danger: 'Akutt fare', leave: 'Forlat siden' },
  nn: { title: 'Oversyn', danger: 'Akutt fare', leave: 'Forlat sida' },
  pl: { title: 'Przegląd', danger: 'W niebezpieczeństwie', leave: 'Opuść stronę' },
  pt: { title: 'Visão geral', danger: 'Em perigo', leave: 'Sair da página' },
  ro: { title: 'Prezentare', danger: 'În pericol', leave: 'Ieși din pagină' },
  ru: { title: 'Обзор', danger: 'В опасности', leave: 'Уйти со страницы' },
  so: { title: 'Guudmar', danger: 'Khatar ku jira', leave: 'Ka bax bogga' },
  sq: { title: 'Përmbledhje', danger: 'Në rrezik', leave: 'Dilni nga faqja' },
  th: { title: 'ภาพรวม', danger: 'ตกอยู่ในอันตราย', leave: 'ออกจากหน้านี้' },
  ti: { title: 'ሓፈሻዊ ትሕዝቶ', danger: 'ኣብ ሓደጋ', leave: 'ካብዚ ገጽ ውጹ' },
  tr: { title: 'Genel bakış', danger: 'Tehlikede', leave: 'Sayfadan çıkın' },
  uk: { title: 'Огляд', danger: 'У небезпеці', leave: 'Піти зі сторінки' },
  vi: { title: 'Tổng quan', danger: 'Gặp nguy hiểm', leave: 'Rời trang này' },
  zh: { title: '概览', danger: '有危险', leave: '离开此页' },
};

/** The words of a language (BCP 47), and which language they are of: English for one that has none. */
export function pageWordsFor(language: string): { spoken: string; words: PageWords } {
  const [base = ''] = language.split('-');
  const spoken = base === 'no' ? 'nb' : base;
  const words = PAGE_WORDS[spoken];
  return words === undefined ? { spoken: 'en', words: PAGE_WORDS['en']! } : { spoken, words };
}
