import { once } from "node:events";
import { createWriteStream, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { fileError, UsageError } from "./usage-error.js";

/** A file that is written to: whole, or not at all. */
export interface OutFile {
  readonly stream: NodeJS.WritableStream;
  /**
   * Ends the file. `keep`: it takes the place of what was there; without, or where nothing was written, what was there
   * stays.
   *
   * @returns whether it was kept
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

const isSpecial = (path: string): boolean => {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && !stat.isFile();
};

/**
 * Opens a file to write to. It is written beside its place and moved there at the end, so that a run that fails leaves
 * what was there. A device or a pipe is written to as it is.
 *
 * @param inputs files that are read in the same run
 * @throws UsageError when it is one of them, or cannot be written
 */
export const openOut = async (path: string, inputs: readonly string[]): Promise<OutFile> => {
  const target = realPath(path);
  const same = inputs.find((input) => input !== "-" && target !== null && realPath(input) === target);
  if (same !== undefined) throw new UsageError(`--out: ${path} is also read; expected another file`);
  const place = target ?? path;
  const written = isSpecial(place) ? place : `${place}.${process.pid}.part`;
  const stream = createWriteStream(written);
  try {
    await once(stream, "open");
  } catch (error) {
    throw fileError(path, error);
  }
  return {
    stream,
    close: async (keep) => {
      stream.end();
      await once(stream, "close");
      if (written === place) return keep;
      const isKept = keep && stream.bytesWritten > 0;
      if (isKept) renameSync(written, place);
      else rmSync(written, { force: true });
      return isKept;
    },
  };
};
