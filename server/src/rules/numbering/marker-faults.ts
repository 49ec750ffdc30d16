import type { Marker } from '../../syntax/marker';
import type { Paragraph } from '../../syntax/paragraph';
import { isInTable } from '../../syntax/tables';
import type { DocumentContext, Fault } from '../rule';
import { rightForm } from './marker-form';

/** Right markers written wrongly, in the ways that hands and editors do; made on demand, so that what is shipped goes without them. */
export const markerFaults = (): readonly Fault[] => [
  breaking('chữ l thay số 1', (marker, { text }) =>
    marker.numbers.join('.') === '1' &&
    /^1\. (?:Văn phòng|Phòng|Chi cục|Trung tâm|Sở)[^.;:,]{0,60}$/u.test(text)
      ? 'l. '
      : null,
  ),
  breaking('thiếu dấu chấm cuối', (marker) =>
    marker.numbers.length > 1 ? `${marker.numbers.join('.')} ` : null,
  ),
  breaking('thiếu dấu cách', (marker) => `${marker.numbers.join('.')}.`),
  breaking('thừa dấu cách', (marker) => `${marker.numbers.join('.')}.  `),
  breaking('hai dấu chấm', (marker) => `${marker.numbers.join('.')}.. `),
  breaking('dấu phẩy', (marker) => (marker.numbers.length > 1 ? `${marker.numbers.join(',')}. ` : null)),
  breaking('số mục hai lần', (marker) =>
    marker.numbers.length > 1 ? `${marker.numbers.join('.')}. `.repeat(2) : null,
  ),
  breaking('dấu cách trong số', (marker) =>
    marker.numbers.length === 2 ? `${marker.numbers.join('. ')}. ` : null,
  ),
  breaking('dấu gạch sau số mục', (marker) => `${marker.numbers.join('.')}. - `),
  breaking('dấu cách trước dấu chấm', (marker) => `${marker.numbers.join('.')} . `),
  breaking('dấu ngoặc', (marker) => (marker.numbers.length === 1 ? `${marker.numbers[0]}) ` : null)),
  breaking('dấu gạch chéo', (marker) => (marker.numbers.length === 1 ? `${marker.numbers[0]}/ ` : null)),
  breaking('dấu gạch nối', (marker) => (marker.numbers.length === 1 ? `${marker.numbers[0]}- ` : null)),
  replacingMark('điểm có dấu chấm', /^[a-zđ]\)(?= \p{Lu})/u, '.'),
  replacingMark('điểm có dấu gạch chéo', /^[a-zđ]\)(?= \p{Lu})/u, '/'),
  replacingMark('điểm thiếu dấu cách', /^[a-zđ]\) (?=\p{Lu})/u, ''),
  replacingMark('điểm mất ngoặc', /^[a-eghđ]\)(?= \p{Lu}\p{Ll})/u, ''),
  replacingMark('số La Mã có ngoặc', /^[IVX]+\.(?= \p{Lu})/u, ')'),
  replacingMark('số La Mã mất dấu chấm', /^(?:III?|I[VX]|VI{2,3})\.(?= \p{Lu}{2})/u, ''),
  replacingMark(
    'thứ tự mất dấu phẩy',
    /^Thứ \p{Ll}+,(?= (?:Văn phòng|Phòng|Chi cục|Trung tâm|Ban|Sở) \p{L})/u,
    '',
  ),
  replacingMark('số La Mã có dấu gạch chéo', /^[IVX]+\.(?= \p{Lu})/u, '/'),
  replacingMark('số La Mã có dấu gạch nối', /^[IVX]+\.(?= \p{Lu})/u, '-'),
  replacingMark('số La Mã thiếu dấu cách', /^[IVX]+\. (?=\p{Lu})/u, ''),
];

function breaking(name: string, write: (marker: Marker, paragraph: Paragraph) => string | null): Fault {
  return {
    name,
    *sites({ block, paragraph }: DocumentContext) {
      const { marker } = paragraph;
      const right =
        marker?.style === 'arabic' &&
        block.component === 'section' &&
        !isInTable(block) &&
        /^\p{Lu}\p{Ll}/u.test(paragraph.text.slice(marker.length));
      if (!right || paragraph.text.slice(0, marker.length) !== rightForm(marker)) return;
      const newText = write(marker, paragraph);
      if (newText) yield { span: { start: 0, end: marker.length }, newText };
    },
  };
}

/** Puts something else in the place of the last character of a right mark. */
function replacingMark(name: string, mark: RegExp, written: string): Fault {
  return {
    name,
    *sites({ block, paragraph: { text, marker } }: DocumentContext) {
      const match = marker && block.component === 'section' ? mark.exec(text) : null;
      if (match) yield { span: { start: match[0].length - 1, end: match[0].length }, newText: written };
    },
  };
}
