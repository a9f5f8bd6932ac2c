import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Order, Word } from "./child.mjs";

const child = fileURLToPath(new URL("child.mjs", import.meta.url));

/** A process of its own: which Node, its options, what differs in its environment. */
export interface Surroundings {
  readonly node?: string;
  readonly options?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Asks another process about the built package; one word, or one of each worker. */
export const askChild = async (
  order: Order,
  { node, options = [], env }: Surroundings = {},
): Promise<Word[]> => {
  const asked = spawn(node ?? process.execPath, [...options, child, JSON.stringify(order)], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [out, [code]] = await Promise.all([text(asked.stdout), once(asked, "close")]);
  if (code !== 0) throw new Error(`the child ended with ${code}`);
  return JSON.parse(out) as Word[];
};
