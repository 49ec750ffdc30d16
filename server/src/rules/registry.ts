// Made by `npm run generate` from the files of the rules; do not edit.
import assignmentMissing from './assignment/missing';
import assignmentNotInRecipients from './assignment/not-in-recipients';
import assignmentUnknownUnit from './assignment/unknown-unit';
import citationConflict from './citation/conflict';
import citationForm from './citation/form';
import citationFutureDate from './citation/future-date';
import citationIncomplete from './citation/incomplete';
import citationIssuerMismatch from './citation/issuer-mismatch';
import citationRedundant from './citation/redundant';
import citationTypeMismatch from './citation/type-mismatch';
import commentUnusedSuppression from './comment/unused-suppression';
import dateInvalid from './date/invalid';
import datePadding from './date/padding';
import dateStaleMonth from './date/stale-month';
import dateWeekday from './date/weekday';
import deadlineConflict from './deadline/conflict';
import deadlineMissing from './deadline/missing';
import deadlineNonWorkingDay from './deadline/non-working-day';
import deadlinePast from './deadline/past';
import numberMalformed from './number/malformed';
import numberSerial from './number/serial';
import numberYear from './number/year';
import numberingMarker from './numbering/marker';
import numberingSequence from './numbering/sequence';
import recipientsArchiveLine from './recipients/archive-line';
import recipientsEntry from './recipients/entry';
import recipientsPunctuation from './recipients/punctuation';
import signatureAuthority from './signature/authority';
import signatureName from './signature/name';
import structureAppendix from './structure/appendix';
import structureBlank from './structure/blank';
import structureChair from './structure/chair';
import structureClosingMark from './structure/closing-mark';
import structureComponentOrder from './structure/component-order';
import structureDoubledItem from './structure/doubled-item';
import structureEmptyItem from './structure/empty-item';
import structureMeetingName from './structure/meeting-name';
import structureMissingComponent from './structure/missing-component';
import structureOpening from './structure/opening';
import structureOwnNumber from './structure/own-number';
import structureResidue from './structure/residue';
import structureSalutation from './structure/salutation';
import structureSecrecy from './structure/secrecy';
import structureSubject from './structure/subject';
import textAbbreviation from './text/abbreviation';
import textBrackets from './text/brackets';
import textCapitalisation from './text/capitalisation';
import textFinalPunctuation from './text/final-punctuation';
import textFormerDistrict from './text/former-district';
import textInvisibleCharacter from './text/invisible-character';
import textKnownSlip from './text/known-slip';
import textLegacyEncoding from './text/legacy-encoding';
import textLongParagraph from './text/long-paragraph';
import textLookAlike from './text/look-alike';
import textMissingComma from './text/missing-comma';
import textNameVariant from './text/name-variant';
import textNotNfc from './text/not-nfc';
import textPlaceName from './text/place-name';
import textRepeatedPhrase from './text/repeated-phrase';
import textRepeatedWord from './text/repeated-word';
import textSemicolonCapital from './text/semicolon-capital';
import textSentenceStart from './text/sentence-start';
import textSpacing from './text/spacing';
import textStrayMark from './text/stray-mark';
import textStyleMix from './text/style-mix';
import textSyllable from './text/syllable';
import textToneMark from './text/tone-mark';
import type { Rule } from './rule';

export const RULES: readonly Rule[] = [
  assignmentMissing,
  assignmentNotInRecipients,
  assignmentUnknownUnit,
  citationConflict,
  citationForm,
  citationFutureDate,
  citationIncomplete,
  citationIssuerMismatch,
  citationRedundant,
  citationTypeMismatch,
  commentUnusedSuppression,
  dateInvalid,
  datePadding,
  dateStaleMonth,
  dateWeekday,
  deadlineConflict,
  deadlineMissing,
  deadlineNonWorkingDay,
  deadlinePast,
  numberMalformed,
  numberSerial,
  numberYear,
  numberingMarker,
  numberingSequence,
  recipientsArchiveLine,
  recipientsEntry,
  recipientsPunctuation,
  signatureAuthority,
  signatureName,
  structureAppendix,
  structureBlank,
  structureChair,
  structureClosingMark,
  structureComponentOrder,
  structureDoubledItem,
  structureEmptyItem,
  structureMeetingName,
  structureMissingComponent,
  structureOpening,
  structureOwnNumber,
  structureResidue,
  structureSalutation,
  structureSecrecy,
  structureSubject,
  textAbbreviation,
  textBrackets,
  textCapitalisation,
  textFinalPunctuation,
  textFormerDistrict,
  textInvisibleCharacter,
  textKnownSlip,
  textLegacyEncoding,
  textLongParagraph,
  textLookAlike,
  textMissingComma,
  textNameVariant,
  textNotNfc,
  textPlaceName,
  textRepeatedPhrase,
  textRepeatedWord,
  textSemicolonCapital,
  textSentenceStart,
  textSpacing,
  textStrayMark,
  textStyleMix,
  textSyllable,
  textToneMark,
];
