import { RECIPIENTS_TO_NAME } from '../../syntax/placeholders';
import { officeOf } from '../new-notice/office';
import { snippetOf } from '../new-notice/snippet';
import { BLOCKS } from './blocks';
import type { BlockContext } from './blocks/block';

/** An editor's snippet file: a block a name. */
export type SnippetFile = Record<
  string,
  { readonly prefix: string; readonly description: string; readonly body: readonly string[] }
>;

const NO_OFFICE: BlockContext = {
  office: officeOf(null),
  subject: '',
  chair: null,
  meeting: null,
  recipients: () => RECIPIENTS_TO_NAME,
};

/** The blocks for an office of which nothing is known, for editors that keep snippets themselves. */
export function staticSnippets(): SnippetFile {
  return Object.fromEntries(
    BLOCKS.map(({ name, prefix, description, lines }) => [
      name,
      { prefix, description, body: snippetOf(lines(NO_OFFICE)).split('\n') },
    ]),
  );
}
