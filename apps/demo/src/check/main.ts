import { pageWithTwoLanguages } from '../common/two-languages.ts';
import { droppedInputs } from './chosen.ts';
import { CheckPage } from './page.ts';
import { WORDS } from './words/index.ts';

const page = pageWithTwoLanguages(WORDS, (place, status) => new CheckPage(place, status));

const { classList } = document.body;
document.addEventListener('dragover', (event) => {
  event.preventDefault();
  classList.add('is-dropping');
});
document.addEventListener('dragleave', ({ relatedTarget }) => {
  if (relatedTarget === null) classList.remove('is-dropping');
});
document.addEventListener('drop', (event) => {
  event.preventDefault();
  classList.remove('is-dropping');
  void page.check(droppedInputs(event));
});
