import { phraseTable } from '../prose/tokens';
import * as nouns from './nouns';

/* The nouns that most readers of names look up. */

export const COLLECTIVE = phraseTable(nouns.COLLECTIVES);
export const LEVEL = phraseTable(nouns.LEVELS);
export const TITLE = phraseTable(nouns.TITLES);
export const WITH_PLACE = phraseTable(nouns.HEADS_WITH_PLACE);
