import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Program {
  readonly pid: number | undefined;
  /** What it has written so far, errors included. */
  written(): string;
  kill(signal: NodeJS.Signals): void;
  /** Its exit code, null when a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Starts a program of this folder as a user would. */
export const startProgram = (name: string, args: readonly string[], env: NodeJS.ProcessEnv): Program => {
  const file = fileURLToPath(new URL(name, import.meta.url));
  const child = spawn(process.execPath, [file, ...args], { env: { ...process.env, ...env } });
  let written = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (written += text));
  return {
    pid: child.pid,
    written: () => written,
    kill: (signal) => child.kill(signal),
    ended: new Promise((resolve) => child.once("close", resolve)),
  };
};
