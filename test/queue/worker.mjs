// worker.mjs: takes jobs from the queue and stores their results in it.
import { availableParallelism, hostname } from "node:os";
import { Worker } from "bullmq";

const worker = new Worker("applications", new URL("score-job.mjs", import.meta.url), {
  connection: { url: process.env.REDIS_URL ?? "redis://127.0.0.1:6379" },
  name: `${hostname()}-${process.pid}`,
  // Scoring keeps a processor busy: it is done in threads, one for each, so that the locks of jobs are renewed meanwhile.
  useWorkerThreads: true,
  concurrency: availableParallelism(),
  // In milliseconds: a job whose worker died goes to another when its lock has run out and the next check finds it.
  lockDuration: 10_000,
  stalledInterval: 5_000,
  // A job that loses more workers than this has failed: one that kills them must not go round for ever.
  maxStalledCount: 5,
});

worker.on("completed", ({ id }) => console.log(id, "scored"));
worker.on("failed", (job, { message }) => console.error(job?.id, message));
worker.on("error", ({ message }) => console.error(message));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => worker.close());
