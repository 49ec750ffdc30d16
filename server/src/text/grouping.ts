/** Adds a member to those that a map has of a key. */
export function addTo<K, V>(groups: Map<K, V[]>, key: K, member: V): void {
  const group = groups.get(key);
  if (group) group.push(member);
  else groups.set(key, [member]);
}

/** The members of a list by the key that each has, keys and members in the list's order. */
export function groupedBy<K, V>(members: Iterable<V>, keyOf: (member: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const member of members) addTo(groups, keyOf(member), member);
  return groups;
}
