import { parse } from '../syntax/parse';
import { blocksOf } from '../syntax/tree';

/** The longest head has fewer lines, blank ones counted. */
const HEAD_LINES = 40;

/**
 * Whether a text opens like a notice: what stands before the line `THÔNG BÁO` is nothing but head, or the
 * head holds a notice's own number. The first lines of the text are enough.
 */
export function opensLikeNotice(text: string): boolean {
  const beginning = text.split(/\r\n|\r|\n/, HEAD_LINES).join('\n');
  for (const { component, after, paragraph } of blocksOf(parse(beginning))) {
    switch (component) {
      case 'document-type':
        return after.documentType === 'THÔNG BÁO';
      case 'number':
        if (/\/\s?TB\s?-/u.test(paragraph.text)) return true;
        break;
      case 'issuer':
      case 'motto':
      case 'place-date':
      case 'stamp':
      case 'residue':
      case 'decoration':
      case 'comment':
      case 'blank':
        break;
      default:
        return false;
    }
  }
  return false;
}
