/** A map, or what answers as one does. */
interface Store<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** What a store has of a key, made and put there where it has nothing; `undefined` is no value. */
export function keptIn<K, V>(store: Store<K, V>, key: K, make: () => V): V {
  const known = store.get(key);
  if (known !== undefined) return known;
  const value = make();
  store.set(key, value);
  return value;
}

/** Makes a function of one object that computes once for each object; what it knows is forgotten with the object. */
export function oncePer<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    let entry = known.get(key);
    if (!entry) {
      entry = { value: compute(key) };
      known.set(key, entry);
    }
    return entry.value;
  };
}

/**
 * The same for a function of an object and of something else that is told apart as a map tells its keys apart; all that
 * is known of an object is forgotten with it.
 */
export function oncePerPair<K extends object, L, V>(
  compute: (key: K, other: L) => V,
): (key: K, other: L) => V {
  const known = oncePer((_: K) => new Map<L, { readonly value: V }>());
  return (key, other) => {
    const ofKey = known(key);
    let entry = ofKey.get(other);
    if (!entry) {
      entry = { value: compute(key, other) };
      ofKey.set(other, entry);
    }
    return entry.value;
  };
}

/**
 * Makes a function of a text that keeps its answers for as many texts as `most`: where a hostile input brings more, all
 * of them are forgotten and it begins anew.
 */
export function remembered<V>(most: number, compute: (text: string) => V): (text: string) => V {
  const known = new Map<string, { readonly value: V }>();
  return (text) => {
    let entry = known.get(text);
    if (!entry) {
      if (known.size >= most) known.clear();
      entry = { value: compute(text) };
      known.set(text, entry);
    }
    return entry.value;
  };
}

const NOTHING: readonly never[] = [];

/** A list that is to be kept: without the room that it grew for, and nothing but one list where it is empty. */
export const settled = <T>(list: readonly T[]): readonly T[] => (list.length > 0 ? list.slice() : NOTHING);

/** What lets go of what it can compute again. */
interface Holder {
  letGo(): void;
}

/**
 * Answers whom to tell of a holder that has computed: the last `most` of them keep what they hold, and the one before lets go
 * of it. It is for what is large and cheap: kept for all of a long text, it would be most of the memory.
 */
export function keptByLast(most: number): (holder: Holder) => void {
  const holders: Holder[] = [];
  let place = 0;
  return (holder) => {
    holders[place]?.letGo();
    holders[place] = holder;
    place = (place + 1) % most;
  };
}
