/** An option, or the only file, that cannot be used. The program ends with exit code 2. */
export class UsageError extends Error {
  override readonly name: string = "UsageError";
}

/** A file that cannot be used. Where several may be scored, it counts as what could not be: exit code 1. */
export class FileError extends UsageError {
  override readonly name = "FileError";
}

const MESSAGES: Record<string, string> = {
  ENOENT: "no such file",
  EISDIR: "is a directory, expected a file",
  EACCES: "may not be read",
  ENOSPC: "no space left to write to",
  ENOTDIR: "no such file",
  ERR_ENCODING_INVALID_ENCODED_DATA: "expected text in UTF-8, found other bytes",
};

/** The error of the file system, told by file and cause. */
export const fileError = (path: string, error: unknown): FileError => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const message = MESSAGES[code] ?? (error instanceof Error ? error.message : String(error));
  return new FileError(`${path}: ${message}`);
};
