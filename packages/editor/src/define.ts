import { ServiceDirectoryEditorStart } from './components/editor-start.ts';
import { defineAll } from './define-all.ts';
import { ServiceDirectoryEditor } from './service-directory-editor.ts';

/**
 * Registers `<service-directory-editor>` and its first page. What an open directory is shown in comes with the first that is
 * opened. A second copy on the page does no harm.
 */
const TAG = 'service-directory-editor';

defineAll({ start: ServiceDirectoryEditorStart });
if (customElements.get(TAG) === undefined) customElements.define(TAG, ServiceDirectoryEditor);
