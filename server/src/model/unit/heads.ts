import { phraseAt, phraseTable, type Token } from '../prose/tokens';
import * as nouns from './nouns';

/** The nouns that units' names begin with. */
export const HEAD = phraseTable([
  ...nouns.HEADS_WITH_NAME,
  ...nouns.HEADS_ALONE,
  ...nouns.HEADS_OF_FIELDS,
  ...nouns.HEADS_WITH_PLACE,
]);

/** Whether a noun that heads units' names begins at a token. */
export const beginsUnit = (tokens: readonly Token[], at: number): boolean => phraseAt(HEAD, tokens, at) > 0;
