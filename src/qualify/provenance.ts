import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import stringify from "safe-stable-stringify";
import type { Application } from "../application/schema.js";
import { defaultRubric } from "../rubric/default-rubric.js";
import type { Rubric } from "../rubric/schema.js";
import type { Task } from "../task/task.js";
import { listingTest } from "../task/tasks.js";
import { ENGINE } from "./version.js";

/** What a result was made from and by. */
export interface Provenance {
  /** `canto-qualify@1.2.3` */
  engine: string;
  rubric: { id: string; version: string; hash: string };
  /**
   * Of the application, the rubric, the engine and tasks of your own: the same of all, the same result. Usable as a queue's job id: it
   * has no `:` and is no integer, and `applicationDigest` tells it before scoring.
   */
  digest: string;
}

/** SHA-256 of the canonical JSON: keys sorted, so that their order is irrelevant. */
const hashOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(stringify(value) ?? "")));

let defaultHash: string | undefined;

/** SHA-256 of a rubric. */
export const rubricHash = (rubric: Rubric): string => {
  if (rubric !== defaultRubric) return hashOf(rubric);
  defaultHash ??= hashOf(rubric);
  return defaultHash;
};

/** @param hash of the rubric */
export const digestOf = (
  engine: string,
  hash: string,
  application: Application,
  tasks: readonly Task[],
): string => `cq1-${hashOf([engine, hash, application, ...(tasks === listingTest ? [] : tasks)])}`;

export const provenanceOf = (
  application: Application,
  rubric: Rubric,
  tasks: readonly Task[],
): Provenance => {
  const hash = rubricHash(rubric);
  return {
    engine: ENGINE,
    rubric: { id: rubric.id, version: rubric.version, hash },
    digest: digestOf(ENGINE, hash, application, tasks),
  };
};
