/** Exit code of a program that failed through no fault of its user's, as sysexits has it. */
export const FAULT = 70;
/** … and of one whose output cannot be written: a full disk. */
export const UNWRITTEN = 74;

/** Only kinds and places in the code: the message of an error may hold a candidate's text. */
export const sayFault = (error: unknown): string => {
  const {
    name = "Error",
    message = "",
    code,
    stack = "",
  } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  const kind = code === undefined ? name : `${name}, ${code}`;
  const frames = stack
    .slice(stack.indexOf(message) + message.length)
    .split("\n")
    .filter((line) => /^\s+at /u.test(line));
  if (code === "ERR_WORKER_OUT_OF_MEMORY") return "out of memory: fewer --jobs need less\n";
  return `a fault of canto-qualify's own (${kind}); please report it, with these lines:\n${frames.join("\n")}\n`;
};
