import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  type Application,
  applicationDigest,
  type Qualification,
  qualify,
  safeQualify,
  type TaskId,
} from "../../src/index.js";
import { applications, sample, TASKS } from "../support/fixtures.js";
import { REDIS_SERVER, type RedisServer, redisServer } from "./redis-server.js";
import { type Program, startProgram } from "./start-program.js";

const isThere = existsSync(REDIS_SERVER);
if (!isThere)
  console.log(`Skipped: no queue is tried, for there is no ${REDIS_SERVER} (apt-get install redis-server).`);

/** How long a condition may take to come true: far longer than it should. */
const PATIENCE = 300_000;

const until = async (what: string, isSo: () => Promise<boolean>): Promise<void> => {
  const end = Date.now() + PATIENCE;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await wait(10);
  }
};

/** What many wrote, as one: it takes some fifty times as long to score as an application does. */
const longApplication = (id: string): Application => {
  const textOf = (task: TaskId) => applications.map(({ responses }) => responses[task] ?? "").join("\n");
  return { id, interview: {}, responses: Object.fromEntries(TASKS.map((task) => [task, textOf(task)])) };
};

/** The same application as another program would write it. */
const turned = (application: Application): Application =>
  Object.fromEntries(Object.entries(application).reverse()) as unknown as Application;

describe.skipIf(!isThere)("applications scored from a queue", () => {
  const folder = isThere ? mkdtempSync(join(tmpdir(), "canto-qualify-queue-")) : "";
  let server: RedisServer;
  let queue: Queue<Application, Qualification>;
  let redis: Redis;
  const running = new Set<Program>();

  const start = (name: string, ...args: string[]): Program => {
    const program = startProgram(name, args, { REDIS_URL: server.url });
    running.add(program);
    void program.ended.then(() => running.delete(program));
    return program;
  };
  /** Starts a producer of these applications. */
  const produce = (lines: readonly string[]): Program => {
    const file = join(mkdtempSync(join(folder, "applications-")), "applications.jsonl");
    writeFileSync(file, `${lines.join("\n")}\n`);
    return start("producer.mjs", file);
  };
  const linesOf = (some: readonly Application[]): string[] => some.map((one) => JSON.stringify(one));
  /** Lets workers end as a system does that restarts them. */
  const stop = async (...workers: Program[]): Promise<void> => {
    for (const worker of workers) worker.kill("SIGTERM");
    expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual(workers.map(() => 0));
  };

  beforeAll(async () => {
    server = await redisServer(folder);
    await server.start();
    const connection = { port: server.port, maxRetriesPerRequest: null, retryStrategy: () => 50 };
    queue = new Queue("applications", { connection });
    queue.on("error", () => {});
    redis = new Redis(connection);
    redis.on("error", () => {});
  }, PATIENCE);
  afterEach(async () => {
    for (const program of running) program.kill("SIGKILL");
    await Promise.all([...running].map(({ ended }) => ended));
    await redis.flushall();
  }, PATIENCE);
  afterAll(async () => {
    await queue?.close();
    redis?.disconnect();
    await server?.kill();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  /** Ids of the jobs that were given to a worker and have no result yet. */
  const heldBy = async ({ pid }: Program): Promise<string[]> =>
    (await queue.getActive())
      .filter(({ processedBy }) => processedBy?.endsWith(`-${pid}`))
      .map(({ id }) => String(id))
      .sort();

  /**
   * Freezes a worker while it scores a long application.
   *
   * @param added where applications go that are added for it
   * @returns ids of the jobs that it holds
   */
  const freezeMidJob = async (worker: Program, added: Application[]): Promise<string[]> => {
    for (;;) {
      const long = longApplication(`long ${added.length}`);
      const jobId = applicationDigest(long);
      added.push(long);
      const job = await queue.add("score", long, { jobId });
      await until("a long application is being scored", async () => (await job.getState()) !== "waiting");
      worker.kill("SIGSTOP");
      // It may take a moment to be frozen, and what it sent before to arrive.
      let held = await heldBy(worker);
      await until("it has stopped", async () => {
        const before = held;
        await wait(50);
        held = await heldBy(worker);
        return held.join() === before.join();
      });
      if (held.includes(jobId)) return held;
      worker.kill("SIGCONT");
    }
  };

  test("a worker killed in the middle of a job and a Redis killed in the middle of the run lose nothing and double nothing", {
    timeout: 2 * PATIENCE,
  }, async () => {
    const [early, later, late] = [
      applications.slice(0, 60),
      applications.slice(60, 100),
      applications.slice(100),
    ];
    const all: Application[] = [...applications];

    // Two producers at the same time, each adding everything twice.
    const first = linesOf([...early, ...early.map(turned)]);
    const producers = [produce(first), produce(first)];
    expect(await Promise.all(producers.map(({ ended }) => ended))).toEqual([0, 0]);
    expect(await queue.getWaitingCount()).toBe(early.length);

    const victim = start("worker.mjs");
    const lost = await freezeMidJob(victim, all);
    victim.kill("SIGKILL");
    await victim.ended;
    expect(await heldBy(victim)).toEqual(lost);

    // Among them what has been scored.
    const second = produce(linesOf([...early, ...later]));
    expect(await second.ended).toBe(0);
    const worker = start("worker.mjs");
    const held = await freezeMidJob(worker, all);
    await server.kill();
    const killed = Date.now();
    const third = produce(linesOf([...late, ...late.map(turned)]));
    const other = start("worker.mjs");
    for (const program of [third, other])
      await until("a program finds no Redis", async () => program.written().includes("ECONNREFUSED"));
    await server.start();
    worker.kill("SIGCONT");

    expect(await third.ended).toBe(0);
    await until("all are done", async () => {
      return (await queue.getJobCountByTypes("completed", "failed")) >= all.length;
    });
    await stop(worker, other);

    const { completed, ...others } = await queue.getJobCounts();
    expect(completed).toBe(all.length);
    expect(Object.entries(others).filter(([, count]) => count > 0)).toEqual([]);
    for (const application of all) {
      const job = await queue.getJob(applicationDigest(application));
      expect(JSON.stringify(job?.returnvalue), application.id).toBe(JSON.stringify(qualify(application)));
    }

    // Each was added once, and given a result once.
    const events = await redis.xrange("bull:applications:events", "-", "+");
    const of = (event: string) =>
      events
        .filter(([, [, name]]) => name === event)
        .map(([at, fields]) => ({
          job: fields[fields.indexOf("jobId") + 1],
          at: Number(at.split("-")[0]),
        }));
    const told = (event: string) => of(event).map(({ job }) => job);
    const digests = all.map((application) => applicationDigest(application)).sort();
    expect(told("added").sort()).toEqual(digests);
    expect(told("completed").sort()).toEqual(digests);
    expect(told("failed")).toEqual([]);

    for (const id of lost) expect((await queue.getJob(id))?.attemptsStarted).toBeGreaterThan(1);
    // By the clock of Redis: a worker's own may have stopped between the end of a job and the telling of it.
    const completions = of("completed").filter(({ job }) => held.includes(job as string));
    expect(completions).toHaveLength(held.length);
    for (const { at } of completions) expect(at).toBeGreaterThan(killed);
    const log = [...producers, victim, second, worker, third, other].map((one) => one.written()).join("");
    expect(log).toContain("scored");
    expect(log).not.toMatch(/\p{Script=Han}/u);
  });

  test("what is no application fails at once, and nothing tells what the candidate wrote", {
    timeout: PATIENCE,
  }, async () => {
    const good = sample("a017");
    const secret = "阿明嘅秘密";
    const bad = { interview: { hoursPerWeek: secret }, responses: { character: [secret], poem: secret } };
    const options = { attempts: 5, backoff: 1000 };
    const other = applicationDigest({ ...good, id: "another" });
    await queue.add("score", bad as unknown as Application, { ...options, jobId: "bad" });
    await queue.add("score", good, { ...options, jobId: other });
    const producer = produce([`{"${secret}`, JSON.stringify(bad), JSON.stringify(good)]);
    const worker = start("worker.mjs");
    expect(await producer.ended).toBe(1);
    await until("the good one is scored", async () => (await queue.getCompletedCount()) > 0);
    await until("the others have failed", async () => (await queue.getFailedCount()) > 1);
    await stop(worker);

    expect((await queue.getCompleted()).map(({ id }) => id)).toEqual([applicationDigest(good)]);
    const reasonOf = async (id: string) => {
      const job = await queue.getJob(id);
      expect(job?.attemptsMade).toBe(1);
      expect(JSON.stringify(job?.stacktrace)).not.toContain(secret);
      return job?.failedReason;
    };
    const reason = await reasonOf("bad");
    const refused = safeQualify(bad);
    expect(reason).toBe(refused.success ? undefined : refused.error.message);
    expect(await reasonOf(other)).toBe(
      `the id is not the digest, which is ${applicationDigest(good)} by ${qualify(good).provenance.engine}`,
    );
    expect(producer.written()).toContain("line 1: application: expected an object");
    expect(producer.written()).toContain(`line 2: ${reason}`);
    expect(worker.written()).toContain(`bad ${reason}`);
    expect(producer.written() + worker.written()).not.toContain(secret);

    for (const job of await queue.getJobs()) await job.remove();
    await queue.trimEvents(0);
    expect(await redis.keys("bull:applications:cq1-*")).toEqual([]);
    expect(await redis.xlen("bull:applications:events")).toBe(0);
  });
});

test("the README shows the programs that are tested here", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const shown = [...readme.matchAll(/```mjs\n([\s\S]*?)```/gu)].map(([, code]) => code);
  const files = ["score-job.mjs", "worker.mjs", "producer.mjs"];
  expect(shown).toEqual(files.map((name) => readFileSync(new URL(name, import.meta.url), "utf8")));
});
