import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createWriteStream, realpathSync, renameSync, rmSync, type Stats, statSync } from "node:fs";
import { dirname } from "node:path";
import type { Writable } from "node:stream";
import { fileError, UsageError } from "./usage-error.js";

/** A file that is written to: whole, or not at all. */
export interface OutFile {
  readonly stream: Writable;
  /**
   * Ends the file. `keep`: it takes the place of what was there; without, or where nothing was written, what was there
   * stays.
   *
   * @returns whether it was kept
   * @throws FileError when it could not be written
   */
  close(keep: boolean): Promise<boolean>;
}

const realPath = (path: string): string | null => {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
};

/** What is at a path; nothing, also where the path leads nowhere. */
const statOf = (path: string): Stats | undefined => {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
};

/** Signals that end a program which does not mind them. */
const ENDING = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Runs something when a signal ends the program, which it still does. @returns what forgets about it */
const onSignal = (run: () => void): (() => void) => {
  const end = (signal: NodeJS.Signals): void => {
    forget();
    run();
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    for (const signal of ENDING) process.off(signal, end);
  };
  for (const signal of ENDING) process.on(signal, end);
  return forget;
};

/**
 * Opens a file to write to. It is written beside its place and moved there at the end, so that a run that fails or is
 * broken off leaves what was there and nothing else; the mode of what was there stays. A device or a pipe is written to
 * as it is.
 *
 * @param inputs files that are read in the same run
 * @throws UsageError when it is one of them, or cannot be written
 */
export const openOut = async (path: string, inputs: readonly string[]): Promise<OutFile> => {
  if (path === "") throw new UsageError("--out: expected the name of a file, found nothing");
  const target = realPath(path);
  const same = inputs.find((input) => input !== "-" && target !== null && realPath(input) === target);
  if (same !== undefined) throw new UsageError(`--out: ${path} is also read; expected another file`);
  const there = statOf(path);
  const isSpecial = there !== undefined && !there.isFile();
  // What a link to a pipe leads to has no name.
  const place = isSpecial ? path : (target ?? path);
  if (!statOf(dirname(place))?.isDirectory())
    throw new UsageError(`--out: ${dirname(path)}: no such directory`);
  const written = isSpecial ? place : `${place}.${randomBytes(6).toString("hex")}.part`;
  const remove = (): void => {
    if (!isSpecial) rmSync(written, { force: true });
  };
  const forget = onSignal(remove);
  // `wx`: nobody can put a link to another file in its way.
  const stream = createWriteStream(
    written,
    isSpecial ? {} : { flags: "wx", ...(there && { mode: there.mode & 0o777 }) },
  );
  let failure: unknown;
  stream.on("error", (error) => {
    failure ??= error;
  });
  const closed = new Promise<void>((resolve) => {
    stream.on("close", resolve);
  });
  await Promise.race([once(stream, "open").catch(() => {}), closed]);
  if (failure !== undefined) {
    forget();
    const { code } = failure as NodeJS.ErrnoException;
    if (code === "EACCES" || code === "EPERM" || code === "EROFS")
      throw new UsageError(`--out: ${path} may not be written`);
    throw fileError(path, failure);
  }
  return {
    stream,
    close: async (keep) => {
      stream.end();
      await closed;
      const isKept = keep && failure === undefined && (isSpecial || stream.bytesWritten > 0);
      if (!isKept) remove();
      else if (!isSpecial) renameSync(written, place);
      forget();
      if (failure !== undefined) throw fileError(path, failure);
      return isKept;
    },
  };
};
