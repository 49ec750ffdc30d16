// Made by `npm run generate` from the files of the rules; do not edit.
import numberingMarker from './numbering/marker';
import numberingSequence from './numbering/sequence';
import type { Rule } from './rule';
import structureClosingMark from './structure/closing-mark';
import structureMissingComponent from './structure/missing-component';
import structureResidue from './structure/residue';

export const RULES: readonly Rule[] = [
  numberingMarker,
  numberingSequence,
  structureClosingMark,
  structureMissingComponent,
  structureResidue,
];
