import type { Service } from '@service-directory/schema';
import type { LateIconName } from '../../icons/late-icons.ts';
import type { FullLocale } from '../../locales/locale.ts';
import type { Messages } from '../../locales/messages.ts';
import { openAddresses } from '../../components/take/take-text.ts';
import type { ActionContext, ServiceAction } from '../contract/action.ts';

/** What the panel around these actions can do, and what it shows now. */
export interface TakePanel {
  /** Is there a voice of the device for this record? */
  canListen: boolean;
  isSpeaking: boolean;
  /** What is unfolded below the buttons. */
  sheet: 'driver' | 'code' | 'copied' | 'refused' | undefined;
  listen: () => void;
  toggle: (sheet: 'driver' | 'code') => void;
  copy: () => Promise<void>;
  share: () => Promise<void>;
  print: () => void;
}

/** What our own actions know besides what those of plugins do. */
export interface TakeContext extends ActionContext {
  locale: FullLocale;
  panel: TakePanel;
}

/** One of our own: it may be pressed down, or unfold something. */
export interface TakeAction extends ServiceAction<TakeContext> {
  icon: LateIconName;
  run: (service: Service, context: TakeContext) => void | Promise<void>;
  isAvailable: (service: Service, context: TakeContext) => boolean;
  isPressed?: (panel: TakePanel) => boolean;
  isExpanded?: (panel: TakePanel) => boolean;
  /** What it says and shows while it is pressed down. */
  whilePressed?: { words: (messages: Messages) => string; icon: LateIconName };
}

const always = (): boolean => true;

/** What one can do with a record, in order; those of plugins follow. */
export const takeActions: readonly TakeAction[] = [
  {
    id: 'listen',
    icon: 'listen',
    label: ({ messages }) => messages.listen,
    isAvailable: (_service, { panel }) => panel.canListen,
    isPressed: (panel) => panel.isSpeaking,
    whilePressed: { words: (messages) => messages.stopListening, icon: 'stop' },
    run: (_service, { panel }) => panel.listen(),
  },
  {
    id: 'driver',
    icon: 'driver',
    label: ({ messages }) => messages.showDriver,
    isAvailable: (service) => openAddresses(service).length > 0,
    isExpanded: (panel) => panel.sheet === 'driver',
    run: (_service, { panel }) => panel.toggle('driver'),
  },
  {
    id: 'copy',
    icon: 'copy',
    label: ({ messages }) => messages.copy,
    isAvailable: always,
    run: (_service, { panel }) => panel.copy(),
  },
  {
    id: 'code',
    icon: 'qrCode',
    label: ({ messages }) => messages.qrCode,
    isAvailable: always,
    isExpanded: (panel) => panel.sheet === 'code',
    run: (_service, { panel }) => panel.toggle('code'),
  },
  {
    id: 'share',
    icon: 'share',
    label: ({ messages }) => messages.share,
    isAvailable: () => 'share' in navigator,
    run: (_service, { panel }) => panel.share(),
  },
  {
    id: 'print',
    icon: 'print',
    label: ({ messages }) => messages.print,
    isAvailable: always,
    run: (_service, { panel }) => panel.print(),
  },
];
