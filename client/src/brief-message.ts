import { window } from 'vscode';

/** How long the message stays, in milliseconds. */
const SHOWN = 5000;

/** Says in the status bar that something is done. */
export function sayBriefly(message: string): void {
  window.setStatusBarMessage(message, SHOWN);
}
