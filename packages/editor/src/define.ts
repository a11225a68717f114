import { ServiceDirectoryEditorBar } from './components/editor-bar.ts';
import { ServiceDirectoryEditorDue } from './components/editor-due.ts';
import { ServiceDirectoryEditorLeft } from './components/editor-left.ts';
import { ServiceDirectoryEditorList } from './components/editor-list.ts';
import { ServiceDirectoryEditorNav } from './components/editor-nav.ts';
import { ServiceDirectoryEditorNext } from './components/editor-next.ts';
import { ServiceDirectoryEditorNoRecord } from './components/editor-no-record.ts';
import { ServiceDirectoryEditorPreview } from './components/editor-preview.ts';
import { ServiceDirectoryEditorRecord } from './components/editor-record.ts';
import { ServiceDirectoryEditorSaveAs } from './components/editor-save-as.ts';
import { ServiceDirectoryEditorSheet } from './components/editor-sheet.ts';
import { ServiceDirectoryEditorStart } from './components/editor-start.ts';
import { ServiceDirectoryEditorTranslations } from './components/editor-translations.ts';
import { ServiceDirectoryEditor } from './service-directory-editor.ts';

/** Registers `<service-directory-editor>` and its parts. A second copy on the page does no harm. */
const TAGS: readonly [string, CustomElementConstructor][] = [
  ['service-directory-editor-start', ServiceDirectoryEditorStart],
  ['service-directory-editor-save-as', ServiceDirectoryEditorSaveAs],
  ['service-directory-editor-sheet', ServiceDirectoryEditorSheet],
  ['service-directory-editor-next', ServiceDirectoryEditorNext],
  ['service-directory-editor-bar', ServiceDirectoryEditorBar],
  ['service-directory-editor-due', ServiceDirectoryEditorDue],
  ['service-directory-editor-left', ServiceDirectoryEditorLeft],
  ['service-directory-editor-list', ServiceDirectoryEditorList],
  ['service-directory-editor-nav', ServiceDirectoryEditorNav],
  ['service-directory-editor-record', ServiceDirectoryEditorRecord],
  ['service-directory-editor-translations', ServiceDirectoryEditorTranslations],
  ['service-directory-editor-no-record', ServiceDirectoryEditorNoRecord],
  ['service-directory-editor-preview', ServiceDirectoryEditorPreview],
  ['service-directory-editor', ServiceDirectoryEditor],
];

for (const [tag, constructor] of TAGS)
  if (customElements.get(tag) === undefined) customElements.define(tag, constructor);
