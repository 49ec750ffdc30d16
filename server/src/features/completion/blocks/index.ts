import type { Block } from './block';
import { BODY_BLOCKS } from './body';
import { CITATION_BLOCKS } from './citations';
import { RECIPIENTS_BLOCK } from './foot';
import { HEAD_BLOCKS } from './head';
import { SIGNATURE_BLOCKS } from './signatures';

/** Every standard part of a notice, in the order of the decree. */
export const BLOCKS: readonly Block[] = [
  ...HEAD_BLOCKS,
  ...BODY_BLOCKS,
  ...CITATION_BLOCKS,
  RECIPIENTS_BLOCK,
  ...SIGNATURE_BLOCKS,
];
