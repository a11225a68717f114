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
import { ServiceDirectoryEditorTranslations } from './components/editor-translations.ts';
import { defineAll } from './define-all.ts';

/** Registers the parts that an open directory is shown in. */
export const defineParts = (): void =>
  defineAll({
    'save-as': ServiceDirectoryEditorSaveAs,
    sheet: ServiceDirectoryEditorSheet,
    next: ServiceDirectoryEditorNext,
    bar: ServiceDirectoryEditorBar,
    due: ServiceDirectoryEditorDue,
    left: ServiceDirectoryEditorLeft,
    list: ServiceDirectoryEditorList,
    nav: ServiceDirectoryEditorNav,
    record: ServiceDirectoryEditorRecord,
    translations: ServiceDirectoryEditorTranslations,
    'no-record': ServiceDirectoryEditorNoRecord,
    preview: ServiceDirectoryEditorPreview,
  });
