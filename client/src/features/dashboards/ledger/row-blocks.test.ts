import { expect, it } from '@jest/globals';
import { BLOCK_SIZE, RowBlocks } from './row-blocks.js';

/** A server whose answers come when the test says so. */
function server() {
  const asked: number[] = [];
  const open = new Map<number, { give: () => void; fail: () => void }>();
  const blocks = new RowBlocks<number>(
    (block) =>
      new Promise((resolve, reject) => {
        asked.push(block);
        open.set(block, {
          give: () => resolve(Array.from({ length: BLOCK_SIZE }, (_, n) => block * BLOCK_SIZE + n)),
          fail: () => reject(new Error('offline')),
        });
      }),
  );
  const settle = async (block: number, how: 'give' | 'fail' = 'give') => {
    open.get(block)![how]();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { asked, blocks, settle };
}

it('fetches what is in view and the block after it', async () => {
  const { asked, blocks, settle } = server();
  blocks.want(0, 30, 1000);
  expect(asked).toEqual([0, 1]);
  expect(blocks.rowAt(5)).toBeUndefined();
  await settle(0);
  expect(blocks.rowAt(5)).toBe(5);
  expect(asked).toEqual([0, 1]);
  blocks.want(90, 120, 1000);
  await settle(1);
  expect(asked).toEqual([0, 1, 2]);
  expect(blocks.rowAt(199)).toBe(199);
});

it('does not ask for what was passed before its turn, nor beyond the end', async () => {
  const { asked, blocks, settle } = server();
  blocks.want(0, 30, 10_000);
  for (let place = 0; place < 9_000; place += 500) blocks.want(place, place + 30, 10_000);
  blocks.want(9_970, 9_999, 10_000);
  await settle(0);
  await settle(1);
  expect(asked).toEqual([0, 1, 99]);
});

it('stops at a failure and goes on when told to', async () => {
  const { asked, blocks, settle } = server();
  let told = 0;
  const stop = blocks.subscribe(() => (told += 1));
  blocks.want(0, 30, 100);
  await settle(0, 'fail');
  expect(blocks.error).toEqual(new Error('offline'));
  blocks.want(0, 40, 100);
  expect(asked).toEqual([0]);
  blocks.retry();
  expect(blocks.error).toBeUndefined();
  await settle(0);
  expect(blocks.rowAt(0)).toBe(0);
  expect(told).toBe(blocks.version());
  stop();
});

it('keeps showing what it has while all is fetched again, and drops what was asked for before', async () => {
  const { asked, blocks, settle } = server();
  blocks.want(0, 30, 200);
  await settle(0);
  blocks.refresh();
  expect(blocks.rowAt(5)).toBe(5);
  expect(asked).toEqual([0, 1, 0, 1]);
  blocks.patch(
    (row) => row === 5,
    () => -5,
  );
  expect(blocks.rowAt(5)).toBe(-5);
  expect(blocks.rowAt(6)).toBe(6);
  await settle(0);
  expect(blocks.rowAt(5)).toBe(5);
});

it('lets no answer from before a refresh take the place of a later one', async () => {
  const answers: ((rows: readonly string[]) => void)[] = [];
  const blocks = new RowBlocks<string>(() => new Promise((resolve) => answers.push(resolve)));
  blocks.want(0, 0, 1);
  blocks.refresh();
  answers[1]!(['later']);
  await new Promise((resolve) => setTimeout(resolve));
  answers[0]!(['earlier']);
  await new Promise((resolve) => setTimeout(resolve));
  expect(blocks.rowAt(0)).toBe('later');
});
