import { beginsAnother, inFoot, isRecipient, isWhole, opensAttachment } from './foot';
import { inItem, unmarked } from './items';
import { CONTACT, documentTypeOf, isPartyTitle } from './line-form';
import type { Paragraph } from './paragraph';
import { isName } from './person-name';
import {
  endsQuotation,
  headFormOf,
  isClosing,
  isShortLine,
  namesAttendance,
  opensNotice,
  opensQuotation,
  startsClosing,
  startsSubject,
} from './signs';
import { bitOf, type Component, NOTHING_OPEN, START, type Step, type Structure, step } from './structure';
import { afterComment } from './suppression';
import { inTable, isRow, outOfTable, withCells } from './tables';

/** Lines of the head that are recognised wherever in it they stand. */
const HEAD_FORMS = {
  'national-title': 'motto',
  motto: 'motto',
  'own-number': 'number',
  'place-date': 'place-date',
} as const;

/** The state machine's step: which component the paragraph is, and the state after it. */
export function advance(state: Structure, paragraph: Paragraph): Step {
  switch (paragraph.form) {
    case 'blank':
      return { component: 'blank', after: state };
    case 'comment':
      return { component: 'comment', after: afterComment(state, paragraph.text) };
    case 'residue':
      return { component: residueIn(state, paragraph.text), after: state };
    case 'decoration':
      return { component: 'decoration', after: state };
  }
  const from = state.suppressed.length > 0 ? { ...state, suppressed: [] } : state;
  const taken = isRow(from, paragraph)
    ? inTable(from, paragraph)
    : outOfTable(inZone(from, paragraph), paragraph);
  return withCells(from, taken, paragraph);
}

/**
 * A number alone on its line is a cell where tables stand; elsewhere it is a page's. Signatures are not stamped on the
 * conclusions, so that an address there is kept.
 */
function residueIn({ zone, afterCell }: Structure, text: string): Component {
  if (zone === 'appendix') return 'appendix';
  const isKept = (afterCell && /^\d{1,3}$/.test(text)) || (zone === 'body' && CONTACT.test(text));
  return isKept ? 'decoration' : 'residue';
}

function inZone(state: Structure, paragraph: Paragraph): Step {
  switch (state.zone) {
    case 'head':
      return inHead(state, paragraph);
    case 'subject':
      return inSubject(state, paragraph);
    case 'opening':
      return inOpening(state, paragraph);
    case 'body':
    case 'closing':
      return inBody(state, paragraph);
    case 'foot':
      if (opensAttachment(state, paragraph)) return step(state, 'appendix', { zone: 'appendix' });
      return beginsAnother(state, paragraph) ? again(state, paragraph) : inFoot(state, paragraph);
    case 'appendix':
      return step(state, 'appendix', {});
  }
}

function inHead(state: Structure, paragraph: Paragraph): Step {
  const { text } = paragraph;
  const form = headFormOf(paragraph);
  switch (form) {
    case 'national-title':
    case 'motto':
    case 'own-number':
    case 'place-date':
      return step(state, HEAD_FORMS[form], {});
    case 'stamp':
      return step(state, 'stamp', {});
    case 'document-type':
      return step(state, 'document-type', { zone: 'subject', documentType: documentTypeOf(text) });
    case 'letter-subject':
      return step(state, 'subject', { documentType: 'CÔNG VĂN' });
    case 'salutation':
      return step(state, 'salutation', { documentType: 'CÔNG VĂN', zone: 'opening' });
    case 'upper':
    case 'position':
      return step(state, isPartyTitle(text) ? 'motto' : 'issuer', {});
    case 'text':
      if (!opensNotice(text) && !startsClosing(text)) {
        // Lines of head that no form recognises, such as the rest of a wrapped agency's name.
        if (startsSubject(text)) return step(state, 'subject', { zone: 'subject' });
        if (isShortLine(text))
          return step(state, state.documentType === 'CÔNG VĂN' ? 'subject' : 'issuer', {});
      }
  }
  return inOpening({ ...state, zone: 'opening' }, paragraph);
}

function inSubject(state: Structure, paragraph: Paragraph): Step {
  const { form, text } = paragraph;
  const isFirst = (state.seen & bitOf('subject')) === 0;
  switch (form) {
    case 'document-type':
      if ((state.seen & bitOf('document-type')) === 0)
        return step(state, 'document-type', { documentType: documentTypeOf(text) });
      return step(state, 'subject', {});
    case 'upper':
      if (!isFirst && isDecision(state) && DECIDING_BODY.test(text)) break;
      return step(state, 'subject', {});
    case 'letter-subject':
      return step(state, 'subject', {});
    case 'place-date':
    case 'own-number':
    case 'motto':
    case 'national-title':
      return step(state, HEAD_FORMS[form], {});
    case 'salutation':
      return step(state, 'salutation', { documentType: state.documentType ?? 'CÔNG VĂN' });
    case 'stamp':
      return step(state, 'stamp', {});
    case 'text': {
      const opens = opensNotice(text) && !goesOnSubject(text) && !(isFirst && startsSubject(text));
      if (!opens && (isFirst || isShortLine(text))) return step(state, 'subject', {});
    }
  }
  return inOpening({ ...state, zone: 'opening' }, paragraph);
}

/** `tại Hội nghị …`, `TẠI HỘI NGHỊ …` on a line of its own: the rest of a subject on several lines. */
const goesOnSubject = (text: string): boolean =>
  /^(?:tại|theo|để|trên)\s/u.test(text) || text === text.toUpperCase();

/** Documents that decide: who decides stands in capitals over the grounds, and `QUYẾT ĐỊNH:` under them. */
const isDecision = ({ documentType }: Structure): boolean =>
  documentType === 'QUYẾT ĐỊNH' || documentType === 'NGHỊ QUYẾT';
/** A body that decides; a person who does has a position, which is a form of its own. */
const DECIDING_BODY = /^(?:CHÍNH PHỦ|(?:ỦY|UỶ) BAN|HỘI ĐỒNG|BAN)(?!\p{L})/u;
const DECIDES = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ)\s*:?$/u;

function inOpening(state: Structure, paragraph: Paragraph): Step {
  const { form, text } = paragraph;
  if (isDecision(state) && (state.seen & bitOf('section')) === 0) {
    if (DECIDES.test(text)) return leadsToAll(state, paragraph);
    if (form === 'position' || form === 'upper') return step(state, 'opening', { zone: 'opening' });
  }
  if (form === 'salutation') return step(state, 'salutation', { zone: 'opening' });
  // `Kính gửi: …` that stands over `THÔNG BÁO` makes no letter of it.
  if (form === 'document-type' && isAddressing(state))
    return step(state, 'document-type', { zone: 'subject', documentType: documentTypeOf(text) });
  if (form === 'text' && !isClosing(paragraph)) {
    if (opensQuotation(paragraph)) return inQuotation(state, paragraph);
    if (state.afterLeadIn && state.documentType !== 'CÔNG VĂN')
      return inBody({ ...state, zone: 'body' }, paragraph);
    if (/:$/.test(text)) return leadsToAll(state, paragraph);
    return step(state, 'opening', { zone: 'opening', afterLeadIn: false });
  }
  // Those who attended, listed with dashes, still open the notice.
  const attended =
    paragraph.marker?.style === 'dash' && namesAttendance(state.leadIns[0]?.paragraph.text ?? '');
  if (attended && state.path.length === 0) return step(state, 'opening', { afterLeadIn: false });
  if (paragraph.marker?.style === 'dash' && isAddressing(state)) return step(state, 'salutation', {});
  return inBody({ ...state, zone: 'body' }, paragraph);
}

/** The lead-in of the opening governs all that follows. */
const leadsToAll = (state: Structure, paragraph: Paragraph): Step =>
  step(state, 'lead-in', { zone: 'opening', leadIns: [{ paragraph, depth: -1 }], afterLeadIn: true });

/** Under `Kính gửi:` those are listed whom the document addresses. */
const isAddressing = ({ seen }: Structure): boolean =>
  (seen & bitOf('salutation')) !== 0 && (seen & (bitOf('opening') | bitOf('lead-in'))) === 0;

function inBody(state: Structure, paragraph: Paragraph): Step {
  switch (paragraph.form) {
    case 'recipients-label':
    case 'archive':
    case 'authority':
      return enterFoot(state, paragraph);
    case 'position':
      if (state.zone === 'closing') return enterFoot(state, paragraph);
      break;
    case 'appendix-title':
      return step(state, 'appendix', { zone: 'appendix', ...NOTHING_OPEN });
    case 'salutation':
      return step(state, 'salutation', {});
    case 'national-title':
    case 'motto':
    case 'place-date':
      return step(state, HEAD_FORMS[paragraph.form], {});
    case 'own-number':
      if (!OWN_NUMBER.test(paragraph.text)) break;
      if (STAMPED_NUMBER.test(paragraph.text)) return step(state, 'residue', {});
      return step(state, 'number', {});
    case 'marked':
      if (state.isQuoting) return inQuotation(state, paragraph);
      if (isRecipient(state, paragraph)) return enterFoot(state, paragraph);
      return inItem(state, paragraph, paragraph.marker!);
  }
  // A closing that was moved up does not close what leads to the conclusions.
  const leads = state.zone === 'closing' && opensNotice(paragraph.text) && paragraph.text.endsWith(':');
  if (leads && (state.seen & bitOf('lead-in')) === 0)
    return inOpening({ ...state, zone: 'opening' }, paragraph);
  if (isClosing(paragraph)) return step(state, 'closing', { zone: 'closing', ...NOTHING_OPEN });
  if (state.zone === 'closing') {
    if (isName(paragraph.text)) return step(state, 'signature', { zone: 'foot', foot: 'signed' });
    return step(state, 'closing', {});
  }
  if (state.isQuoting || opensQuotation(paragraph)) return inQuotation(state, paragraph);
  return unmarked(state, paragraph);
}

/** Without its colon it may be a number that the text names. */
const OWN_NUMBER = /^Số\s*:/u;

/** Without letters it is what the registry of the receiver stamps under `CÔNG VĂN ĐẾN`. */
const STAMPED_NUMBER = /^Số\s*:\s*\d{1,6}$/u;

const inQuotation = (state: Structure, { text }: Paragraph): Step =>
  step(state, 'section', { zone: 'body', isQuoting: !endsQuotation(text), afterLeadIn: false });

const enterFoot = (state: Structure, paragraph: Paragraph): Step =>
  inFoot({ ...state, zone: 'foot', ...NOTHING_OPEN }, paragraph);

/** After a whole document another may follow in the same file; it is read from the start. */
function again(state: Structure, paragraph: Paragraph): Step {
  if (!isWhole(state)) return step(state, paragraph.form === 'document-type' ? 'document-type' : 'motto', {});
  return inHead({ ...START, suppressedInFile: state.suppressedInFile }, paragraph);
}
