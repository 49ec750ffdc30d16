/**
 * What the unit tests do a little of, for as long as one likes: messages to the server that make no sense, and edits
 * after which a text must equal the same text freshly opened. A failure names the seed that repeats it.
 *
 *     npm run fuzz                        20,000 messages and 2,000 bursts of edits
 *     npm run fuzz -- --messages 100000 --bursts 10000 --seed 7
 */
import { parseArgs } from 'node:util';
import { unmark } from '../../server/src/rules/marked';
import { RULES } from '../../server/src/rules/registry';
import { decomposed, FAULTY_NOTICE, LOOSE_NOTICE, NOTICE, wrapped } from '../support/notices';
import { fuzzProtocol } from './protocol';
import { expectSameAsFresh } from './same-as-fresh';

const MESSAGES_A_SERVER = 500;
const BURSTS_A_TEXT = 10;

const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '20000' },
    bursts: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
  },
});
const seed = Number(values.seed);

const sum = { messages: 0, requests: 0, cancelled: 0, malformed: 0, compared: 0 };
for (let i = 0; sum.messages < Number(values.messages); i++) {
  const figures = await fuzzProtocol(seed + i, MESSAGES_A_SERVER);
  for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += figures[key];
}
console.log(
  `protocol: ${sum.messages} messages, ${sum.requests} of them requests, ${sum.malformed} malformed, ` +
    `${sum.cancelled} cancellations; ${sum.compared} documents equal to freshly opened ones`,
);

const texts = [
  NOTICE,
  FAULTY_NOTICE,
  LOOSE_NOTICE,
  wrapped(NOTICE),
  decomposed(wrapped(LOOSE_NOTICE)).replaceAll('\n', '\r\n'),
  ...RULES.flatMap(({ examples }) => examples.wrong.map(({ text }) => unmark(text).text)),
];
let edits = 0;
let bursts = 0;
for (let i = 0; bursts < Number(values.bursts); i++, bursts += BURSTS_A_TEXT)
  edits += expectSameAsFresh(texts[i % texts.length]!, seed + i, BURSTS_A_TEXT);
console.log(`edits: ${edits} in ${bursts} bursts; after each the text equals the same text freshly opened`);
