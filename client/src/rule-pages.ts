import { commands, type Disposable, MarkdownString, Uri } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { showPage } from './pages';

const COMMAND = 'thongbao.openRulePage';

/** The pages of the rules inside the extension. */
export const rulePagesOf = (extensionUri: Uri): Uri => Uri.joinPath(extensionUri, 'docs', 'rules');

export const registerRulePages = (): Disposable =>
  commands.registerCommand(COMMAND, (page: string) => showPage(Uri.parse(page, true)));

/** Makes the links to rules' pages, in diagnostics and hovers, show the page and not its source. */
export function linksToRulePages(pages: Uri): Middleware {
  const isPage = (address: string) => address.startsWith(`${pages}/`);
  const link = (page: string) => `command:${COMMAND}?${encodeURIComponent(JSON.stringify([page]))}`;
  return {
    handleDiagnostics(uri, diagnostics, next) {
      for (const diagnostic of diagnostics) {
        const { code } = diagnostic;
        if (typeof code !== 'object' || !isPage(code.target.toString())) continue;
        diagnostic.code = { value: code.value, target: Uri.parse(link(code.target.toString())) };
      }
      next(uri, diagnostics);
    },
    async provideHover(document, position, token, next) {
      const hover = await next(document, position, token);
      for (const content of hover?.contents ?? []) {
        if (!(content instanceof MarkdownString)) continue;
        content.isTrusted = { enabledCommands: [COMMAND] };
        content.value = content.value.replace(/(?<=\]\()[^()\s]{1,2000}(?=\))/g, (address) =>
          isPage(address) ? link(address) : address,
        );
      }
      return hover;
    },
  };
}
