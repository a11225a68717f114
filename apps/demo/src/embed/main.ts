import { en } from '@service-directory/schema/locales/en';
import { nb } from '@service-directory/schema/locales/nb';
import { pageWithTwoLanguages } from '../common/two-languages.ts';
import { EmbedPage } from './page.ts';
import { WORDS } from './words/index.ts';

pageWithTwoLanguages(WORDS, (place, status) => new EmbedPage(place, status, { nb, en }));
