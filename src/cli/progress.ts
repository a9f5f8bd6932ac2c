import { statSync } from "node:fs";

/** How far a run is. */
export interface Progress {
  /** So many more bytes were read. */
  read(bytes: number): void;
  /** One more application was met. */
  met(): void;
  stop(): void;
}

const NONE: Progress = { read: () => {}, met: () => {}, stop: () => {} };
/** Runs shorter than this show no bar. */
const LONG_MS = 1_000;
const COUNT = "{applications} applications";
const BAR = "{bar} {percentage}% · {applications} applications · {eta_formatted} left";
const MEGABYTE = 1_048_576;

/** Bytes of all files; null where one has no size that is known, like a pipe: then only what was done is counted. */
const sizeOf = (files: readonly string[]): number | null => {
  let size = 0;
  for (const file of files) {
    const stat = file === "-" ? undefined : statSync(file, { throwIfNoEntry: false });
    if (!stat?.isFile()) return null;
    size += stat.size;
  }
  return size;
};

/**
 * A bar on standard error for a run that takes longer than a moment. None where standard error is no terminal that moves
 * its cursor, or where the results themselves go to one and would run through it.
 */
export const progressOf = async (files: readonly string[], isQuiet: boolean): Promise<Progress> => {
  const size = sizeOf(files);
  if (!process.stderr.isTTY || process.env.TERM === "dumb" || isQuiet || size === 0) return NONE;
  const { SingleBar } = await import("cli-progress");
  const bar = new SingleBar({
    stream: process.stderr,
    format: size === null ? COUNT : BAR,
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 100,
  });
  let bytes = 0;
  let applications = 0;
  let isShown = false;
  const begun = Date.now();
  return {
    read: (more) => {
      bytes += more;
    },
    met: () => {
      applications += 1;
      if (!isShown && Date.now() - begun < LONG_MS) return;
      if (!isShown) bar.start((size ?? 0) / MEGABYTE, 0, { applications });
      isShown = true;
      bar.update(bytes / MEGABYTE, { applications });
    },
    stop: () => {
      if (isShown) bar.stop();
    },
  };
};
