import { describe, expect, it } from 'vitest';
import { fuzzProtocol } from '../fuzz/protocol';
import { RawClient } from '../fuzz/raw-client';

// `npm run fuzz` does the same for as long as one likes.
describe('whatever a client sends', () => {
  it.each([1, 2])(
    'the server answers every request once and follows every document: seed %i',
    async (seed) => {
      const { requests, compared } = await fuzzProtocol(seed, 200);
      expect(requests).toBeGreaterThan(20);
      expect(compared).toBeGreaterThan(3);
    },
  );
});

describe('a frame that is none', () => {
  it.each(['\r\n\r\n', 'X: 1\r\n\r\n', 'Content-Length: x\r\n\r\n'])('is passed over: %j', async (bytes) => {
    const client = new RawClient();
    await client.request(1, 'initialize', { processId: null, rootUri: null, capabilities: {} });
    client.sendBytes(bytes);
    const { result, error } = await client.request(2, 'shutdown', undefined);
    expect([result, error]).toEqual([null, undefined]);
  });
});
