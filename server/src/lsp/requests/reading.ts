import type { Connection } from 'vscode-languageserver';
import { foldsOf } from '../../features/folding';
import { explanationAt } from '../../features/hover';
import { askedRange, describeMention, mentionAt } from '../../features/mentions';
import { outlineOf } from '../../features/outline';
import { selectionRangesAt } from '../../features/selection';
import { deadlineAt } from '../../features/tasks/deadline-places';
import type { Client } from '../client';
import * as convert from '../convert';
import type { Documents } from '../documents';
import type { Log } from '../log';
import type { Runtime } from '../runtime';
import { TEXTS } from '../texts';
import { answering } from './answer';

/** What one asks for who reads a notice: what stands at a place, and how the notice is built. */
export function answerReading(
  connection: Connection,
  client: Client,
  documents: Documents,
  log: Log,
  today: Runtime['today'],
): void {
  const on = answering(documents, log);

  connection.onHover(
    on('hover', ({ session, settings }, { position }) => {
      const explanation = explanationAt(session, position);
      const deadline = deadlineAt(session, position, session.settings.today ?? today());
      const mention = mentionAt(session, position);
      const texts = TEXTS[settings.language];
      const facts = [
        ...(mention ? [{ range: askedRange(mention), text: describeMention(session, mention) }] : []),
        ...(deadline ? [{ range: deadline.range, text: texts.deadline.meaning(deadline) }] : []),
      ];
      return convert.toHover(facts, explanation, texts, client);
    }),
  );
  connection.onDocumentSymbol(
    on('documentSymbol', ({ session, uri }) => {
      const outline = outlineOf(session.tree);
      return client.symbolTree ? convert.toSymbols(outline) : convert.toFlatSymbols(outline, uri);
    }),
  );
  connection.onFoldingRanges(
    on('foldingRange', ({ session }) => foldsOf(session.tree).map(convert.toFoldingRange)),
  );
  connection.onSelectionRanges(
    on('selectionRange', ({ session }, { positions }) =>
      selectionRangesAt(session, positions).map((ranges, i) =>
        convert.toSelectionRange(ranges, positions[i]!),
      ),
    ),
  );
}
