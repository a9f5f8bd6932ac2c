import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

/** Debian's, or where the variable says. */
export const REDIS_SERVER = process.env.REDIS_SERVER ?? "/usr/bin/redis-server";

/**
 * Not one that the system hands out by itself: while the server is down, a client that tries again could be given its port
 * as its own end, connect to itself, and keep the server out.
 */
const freePort = async (): Promise<number> => {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const probe = createServer().listen(port, "127.0.0.1");
    const isFree = await once(probe, "listening").then(
      () => true,
      () => false,
    );
    if (isFree) {
      probe.close();
      await once(probe, "close");
      return port;
    }
  }
};

export interface RedisServer {
  readonly port: number;
  readonly url: string;
  /** Starts it, on what it wrote before; it is there when this is done. */
  start(): Promise<void>;
  /** Ends it without a chance to write anything. */
  kill(): Promise<void>;
}

/** A Redis of one's own, on loopback, that has every change on the disk before it says yes. */
export const redisServer = async (folder: string): Promise<RedisServer> => {
  const port = await freePort();
  const settings = `--port ${port} --bind 127.0.0.1 --save --appendonly yes --appendfsync always --dir`;
  let server: ChildProcess | undefined;
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    start: () =>
      new Promise((resolve, reject) => {
        const started = spawn(REDIS_SERVER, [...settings.split(" "), folder]);
        let log = "";
        started.stdout.setEncoding("utf8").on("data", (text: string) => {
          log += text;
          if (log.includes("Ready to accept connections")) resolve();
        });
        started.once("error", reject);
        started.once("exit", () => reject(new Error(`redis-server ended:\n${log}`)));
        server = started;
      }),
    kill: async () => {
      if (!server || server.exitCode !== null || server.signalCode !== null) return;
      server.kill("SIGKILL");
      await once(server, "exit");
    },
  };
};
