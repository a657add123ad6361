import { createHash } from 'node:crypto';

/** One share of many: the third of twenty is `{ number: 3, of: 20 }`. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

const WRITTEN = /^(\d{1,6})\/(\d{1,6})$/u;

/** Reads `3/20`; undefined where it is no such thing. */
export const parseShard = (text: string): Shard | undefined => {
  const [, number, of] = WRITTEN.exec(text.trim()) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  return shard.number >= 1 && shard.number <= shard.of ? shard : undefined;
};

export const shardText = ({ number, of }: Shard): string => `${String(number)}/${String(of)}`;

/**
 * Whether something is of a share. It turns on the key alone, never on what else there is: a file that is added on one
 * machine, and that another has not seen yet, moves nothing from one share to another.
 */
export const isOfShard = (key: string, { number, of }: Shard): boolean =>
  createHash('sha256').update(key).digest().readUInt32BE(0) % of === number - 1;
