import type { DocumentNumber } from '../../model/citation/document-number';
import type { DocumentContext, Fault } from '../rule';
import { isOwnLine } from './misprints';

/** A fault that rewrites a well-formed number of a citation; null where it does not apply to this one. */
export function misprinted(
  name: string,
  write: (number: string, parts: DocumentNumber) => string | null,
  lossy = false,
): Fault {
  return {
    name,
    *sites({ facts, paragraph, block }: DocumentContext) {
      if (isOwnLine(paragraph) || block.component === 'recipients') return;
      for (const { numberSpan, number, defects, typeWord } of facts.citations) {
        if (
          defects.length > 0 ||
          !typeWord ||
          paragraph.text.slice(numberSpan.start, numberSpan.end) !== number.text
        )
          continue;
        const newText = write(number.text, number);
        if (newText !== null && newText !== number.text)
          yield { span: numberSpan, newText, ...(lossy && { lossy }) };
      }
    },
  };
}
