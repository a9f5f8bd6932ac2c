// producer.mjs: adds the applications of a JSONL file. One that was added before stays one job.
import { readFileSync } from "node:fs";
import { Queue } from "bullmq";
import { applicationDigest, isInputError } from "canto-qualify";

const queue = new Queue("applications", {
  connection: { url: process.env.REDIS_URL ?? "redis://127.0.0.1:6379" },
  // Tries are for trouble with Redis. A job is kept, for it holds the result, and its id keeps a second one out.
  defaultJobOptions: { attempts: 5, backoff: 1000, removeOnComplete: false, removeOnFail: false },
});
queue.on("error", ({ message }) => console.error(message));

/** What is no JSON stays text, which is no application. */
const parse = (line) => {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
};

const lines = readFileSync(process.argv[2], "utf8").trimEnd().split("\n");
for (const [i, application] of lines.map(parse).entries()) {
  try {
    await queue.add("score", application, { jobId: applicationDigest(application) });
  } catch (error) {
    if (!isInputError(error)) throw error;
    console.error(`line ${i + 1}: ${error.message}`);
    process.exitCode = 1;
  }
}
await queue.close();
