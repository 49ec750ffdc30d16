import { actorsAt, type FoundList, properNameAt } from '../unit/actor';
import type { Reading } from '../unit/reading';

/** Actors with semicolons between them: `Thủ trưởng các sở; Chủ tịch UBND các xã`. */
export function listAt(reading: Reading, at: number): FoundList | null {
  let list = actorsAt(reading, at);
  while (list && reading.tokens[list.next]?.text === ';') {
    const more = actorsAt(reading, list.next + 1);
    if (!more) break;
    list = { actors: [...list.actors, ...more.actors], next: more.next };
  }
  return list;
}

/** A proper name as the only actor of a list, where only somebody's name can stand: `phối hợp với VNPT Hà Tĩnh`. */
export function properNameListAt(reading: Reading, at: number): FoundList | null {
  const name = properNameAt(reading, at);
  return name && { actors: [name.actor], next: name.next };
}
