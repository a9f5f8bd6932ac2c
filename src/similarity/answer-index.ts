import { type Hashes, sorted } from "./shared.js";

/** Whose an answer is. */
interface AnswerName {
  /** The id of the application, or its place in the batch, from 0. */
  readonly of: string | number;
  readonly ofTask: string;
}

/** An earlier answer that shares something. */
interface EarlierAnswer extends AnswerName {
  readonly hashes: Hashes;
}

/** The answers that came before, by their hashes. No text is kept. */
export interface AnswerIndex {
  add(name: AnswerName, hashes: Iterable<number>): void;
  /** The earlier answers that hold several of these hashes, each once, the earliest first. */
  sharing(hashes: Iterable<number>): EarlierAnswer[];
}

/**
 * Of the answers that hold a hash the first so many are listed under it: the hundred-thousandth letter with a stock
 * phrase need not be compared with all those before it. A copy is found by what is rare in it, and a copy of something
 * that hundreds have copied by the first of them.
 */
const MOST_LISTED = 64;
/** An answer is compared when this many of its hashes lead to it. */
const LEAST_LEADS = 2;

const grown = <List extends Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(
  list: List,
  length: number,
): List => {
  if (length <= list.length) return list;
  const larger = new (list.constructor as new (length: number) => List)(Math.max(length, 2 * list.length));
  larger.set(list);
  return larger;
};

/**
 * An inverted index in flat arrays: a `Map` of lists takes ten times the memory, and holds no more than 2^24 hashes.
 * Some 24 bytes a hash. Positions are counted from 1 where 0 means none.
 */
export const createAnswerIndex = (): AnswerIndex => {
  const names: AnswerName[] = [];
  /** Where the hashes of each answer begin; they end where the next one's begin. */
  const begins: number[] = [0];
  let hashes = new Uint32Array(1024);
  let answers = new Uint32Array(1024);
  /** The position that is listed after this one under the same hash. */
  let nexts = new Uint32Array(1024);
  let used = 0;
  /** Open addressing by hash: the first position with it, and how many are listed. */
  let heads = new Uint32Array(2048);
  let listed = new Uint8Array(2048);
  let taken = 0;

  const slotOf = (hash: number): number => {
    const mask = heads.length - 1;
    let slot = hash & mask;
    while (heads[slot] !== 0 && hashes[(heads[slot] as number) - 1] !== hash) slot = (slot + 1) & mask;
    return slot;
  };

  const enlarge = (): void => {
    const [oldHeads, oldListed] = [heads, listed];
    heads = new Uint32Array(2 * oldHeads.length);
    listed = new Uint8Array(2 * oldHeads.length);
    for (const [i, head] of oldHeads.entries()) {
      if (head === 0) continue;
      const slot = slotOf(hashes[head - 1] as number);
      heads[slot] = head;
      listed[slot] = oldListed[i] as number;
    }
  };

  const list = (hash: number, position: number): void => {
    const slot = slotOf(hash);
    const head = heads[slot] as number;
    if (head === 0) {
      heads[slot] = position;
      listed[slot] = 1;
      taken += 1;
      if (2 * taken > heads.length) enlarge();
    } else if ((listed[slot] as number) < MOST_LISTED) {
      listed[slot] = (listed[slot] as number) + 1;
      nexts[position - 1] = nexts[head - 1] as number;
      nexts[head - 1] = position;
    }
  };

  return {
    add: (name, given) => {
      const own = sorted(given);
      hashes = grown(hashes, used + own.length);
      answers = grown(answers, used + own.length);
      nexts = grown(nexts, used + own.length);
      for (const hash of own) {
        hashes[used] = hash;
        answers[used] = names.length;
        used += 1;
        list(hash, used);
      }
      names.push(name);
      begins.push(used);
    },
    sharing: (given) => {
      const leads = new Map<number, number>();
      for (const hash of new Set(given))
        for (let at = heads[slotOf(hash)] as number; at !== 0; at = nexts[at - 1] as number) {
          const answer = answers[at - 1] as number;
          leads.set(answer, (leads.get(answer) ?? 0) + 1);
        }
      return [...leads.keys()]
        .filter((answer) => (leads.get(answer) as number) >= LEAST_LEADS)
        .sort((a, b) => a - b)
        .map((answer) => ({
          ...(names[answer] as AnswerName),
          hashes: hashes.subarray(begins[answer], begins[answer + 1]),
        }));
    },
  };
};
