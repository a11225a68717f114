/** What a frame with the list may do: run, call and write, print, and leave the whole page; and nothing else. */
export const SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-top-navigation-by-user-activation allow-top-navigation-to-custom-protocols';
