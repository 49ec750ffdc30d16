/** How many words a text has, as speed and alarms are counted. */
export const wordsIn = (text: string): number => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
