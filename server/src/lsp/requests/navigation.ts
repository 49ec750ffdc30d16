import {
  type Connection,
  type DocumentHighlight,
  type DocumentLink,
  type Location,
  LSPErrorCodes,
  type RenameParams,
  ResponseError,
} from 'vscode-languageserver';
import { lookUpsIn, mentionAt, mentionsOf, renameEdits } from '../../features/mentions';
import { renameUnit, unitAtPosition, unitDefinition, unitPlaces } from '../../features/units';
import type { Client } from '../client';
import * as convert from '../convert';
import type { Documents } from '../documents';
import { guarded, type Log } from '../log';
import { TEXTS } from '../texts';
import { answering } from './answer';

/** Finding one's way between the places that name one document or one unit, and renaming them. */
export function answerNavigation(
  connection: Connection,
  client: Client,
  documents: Documents,
  log: Log,
): void {
  const on = answering(documents, log);

  connection.onDefinition(
    on('definition', ({ session, uri }, { position }): Location | null => {
      const mention = mentionAt(session, position);
      const range = mention ? mentionsOf(session, mention)[0]?.range : unitDefinition(session, position);
      return range ? { uri, range } : null;
    }),
  );
  connection.onReferences(
    on('references', ({ session, uri }, { position }): Location[] | null => {
      const mention = mentionAt(session, position);
      const places = mention ? mentionsOf(session, mention) : unitPlaces(session, position);
      return places.length > 0 ? places.map(({ range }) => ({ uri, range })) : null;
    }),
  );
  connection.onDocumentHighlight(
    on('documentHighlight', ({ session }, { position }): DocumentHighlight[] | null => {
      const mention = mentionAt(session, position);
      const ranges = mention
        ? mentionsOf(session, mention).map(({ numberRange }) => numberRange)
        : unitPlaces(session, position).map(({ range }) => range);
      return ranges.length > 0 ? ranges.map((range) => ({ range })) : null;
    }),
  );
  connection.onDocumentLinks(
    guarded(log, 'documentLink', null, ({ textDocument: { uri } }): DocumentLink[] | null => {
      const document = documents(uri);
      const template = document?.settings.documentSearch;
      if (!document || !template) return null;
      const texts = TEXTS[document.settings.language];
      return lookUpsIn(document.session).map((found) => convert.toDocumentLink(found, template, texts));
    }),
  );
  connection.onPrepareRename(
    on('prepareRename', ({ session }, { position }) => {
      const mention = mentionAt(session, position);
      if (mention) return { range: mention.numberRange, placeholder: mention.citation.number.text };
      const unit = unitAtPosition(session, position);
      return unit && { range: unit.range, placeholder: unit.name };
    }),
  );
  connection.onRenameRequest(
    on('rename', (document, { position, newName }: RenameParams) => {
      const { session, settings } = document;
      const mention = mentionAt(session, position);
      const edits = mention ? renameEdits(session, mention, newName) : renameUnit(session, position, newName);
      if (mention && !edits)
        return new ResponseError(LSPErrorCodes.RequestFailed, TEXTS[settings.language].noNumber(newName));
      return edits && convert.toWorkspaceEdit(document, edits, client);
    }),
  );
}
