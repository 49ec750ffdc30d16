import { documentTypeOf } from './line-form';
import { isBullet } from './marker';
import { isNearSignature } from './near-form';
import type { Paragraph } from './paragraph';
import { isName, isNameInCapitals } from './person-name';
import { endsWithName, saysSigned, startsClosing } from './signs';
import { bitOf, type Component, type Step, type Structure, step } from './structure';

/** No line of the foot is longer, in characters. */
const LONGEST_IN_FOOT = 120;

/** A dash after the closing lists those whom the notice is sent to, though the label be missing. */
export function isRecipient({ zone }: Structure, { marker, text }: Paragraph): boolean {
  return zone === 'closing' && marker?.style === 'dash' && text.length <= LONGEST_IN_FOOT && /;$/.test(text);
}

/** Whether a line of the foot is the title of what is attached to the document: `QUY CHẾ PHỐI HỢP`, `DANH SÁCH CÁC XÃ`. */
export function opensAttachment(state: Structure, { form, text }: Paragraph): boolean {
  const before = bitOf('document-type') | bitOf('recipients') | bitOf('signature');
  if ((state.seen & before) !== before || goesOnPosition(state, text)) return false;
  if (form === 'document-type') return documentTypeOf(text) !== 'THÔNG BÁO';
  return form === 'upper' && ATTACHED.test(text);
}

/** Lists and forms, which are attached and never issued. */
const ATTACHED = /^(?:DANH (?:SÁCH|MỤC)|BẢNG|BIỂU|LỊCH|MẪU|SƠ ĐỒ)(?!\p{L})/u;

/** `GIÁM ĐỐC BAN QUẢN LÝ` / `DỰ ÁN ĐẦU TƯ XÂY DỰNG`: a line that looks like a title. */
const goesOnPosition = ({ foot }: Structure, text: string): boolean =>
  foot === 'signature' && /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|DỰ ÁN)(?!\p{L})/u.test(text);

/** Whether a line of the foot is the first of another document. */
export function beginsAnother(state: Structure, { form, text }: Paragraph): boolean {
  if (form === 'document-type') return !goesOnPosition(state, text);
  if (form === 'national-title') return true;
  // Below recipients with the signature beside them stands the signer's name; an agency begins another document.
  return form === 'upper' && state.foot === 'signed' && !isNameInCapitals(text);
}

/** The step of a paragraph between recipients and signature, or behind them. */
export function inFoot(state: Structure, paragraph: Paragraph): Step {
  const { form, text } = paragraph;
  switch (form) {
    case 'recipients-label':
    case 'archive':
      // The signature may stand above the recipients; below them it ends the document.
      return step(state, 'recipients', {
        foot: isWhole(state) ? 'signed' : 'recipients',
        isArchived: state.isArchived || form === 'archive',
      });
    case 'authority':
      return step(state, 'signature', { foot: endsWithName(text) ? 'signed' : 'signature' });
    case 'position':
      return step(state, 'signature', { foot: 'signature' });
    case 'upper':
    case 'document-type':
      return step(state, 'signature', { foot: state.foot === 'signed' ? 'signed' : 'signature' });
    case 'appendix-title':
      return step(state, 'appendix', { zone: 'appendix' });
    case 'marked':
      return inFootList(state, paragraph);
  }
  return inFootText(state, text);
}

/** Recipients are listed with dashes; what is listed otherwise, or below a whole foot, begins an appendix. */
function inFootList(state: Structure, { marker, text }: Paragraph): Step {
  if (isBullet(marker!)) {
    const follows = state.foot === 'signed' && (state.seen & bitOf('recipients')) !== 0;
    if (!follows) return step(state, 'recipients', { foot: 'recipients' });
    // Beside a long list the name stands in its middle.
    if (!state.isArchived && /;$/.test(text)) return step(state, 'recipients', {});
  }
  // Numbered by mistake, those between recipients are recipients too.
  else if (listsRecipients(state) && /[;.]$/.test(text) && text.length <= LONGEST_IN_FOOT)
    return step(state, 'recipients', {});
  return step(state, 'appendix', { zone: 'appendix' });
}

/** Whether more recipients may follow: beside them the signature may have begun, but their last line has not come. */
const listsRecipients = ({ foot, seen, isArchived }: Structure): boolean =>
  foot === 'recipients' || (!isArchived && (seen & bitOf('recipients')) !== 0);

function inFootText(state: Structure, text: string): Step {
  const has = (component: Component): boolean => (state.seen & bitOf(component)) !== 0;
  if (saysSigned(text) || isNearSignature(text)) return step(state, 'signature', {});
  if (startsClosing(text)) return step(state, 'closing', {});
  if (isName(text)) return step(state, 'signature', { foot: 'signed' });
  if (text.length > LONGEST_IN_FOOT) return step(state, 'appendix', { zone: 'appendix' });
  if (/;$/.test(text) && has('recipients')) return step(state, 'recipients', {});
  if (state.foot === 'signed') return step(state, 'appendix', { zone: 'appendix' });
  // Beside the recipients stands the signature, and only the name is still to come.
  const isSigner = state.foot === 'signature' || (has('signature') && /\p{L}$/u.test(text));
  return step(state, isSigner ? 'signature' : 'recipients', {});
}

/** Whether a foot has all that belongs to it, whichever of signature and recipients stands first. */
export const isWhole = ({ foot, seen }: Structure): boolean =>
  (seen & bitOf('recipients')) !== 0 &&
  (foot === 'signed' || (foot === 'recipients' && (seen & bitOf('signature')) !== 0));
