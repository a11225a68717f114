import { LitElement } from 'lit';
import { FocusInWindow } from '../controllers/focus-in-window.ts';

/** A part of the editor in which something can have the focus: it stays in the window while the page grows. */
export class EditorPart extends LitElement {
  constructor() {
    super();
    new FocusInWindow(this);
  }
}
