// score-job.mjs: scores the application of one job.
import { UnrecoverableError } from "bullmq";
import { safeQualify } from "canto-qualify";

export default ({ id, data }) => {
  const { success, data: result, error } = safeQualify(data);
  // Both fail at once, for good: another try would end the same. The message holds none of the candidate's text.
  if (!success) throw new UnrecoverableError(error.message);
  const { digest, engine } = result.provenance;
  if (digest !== id)
    throw new UnrecoverableError(`the id is not the digest, which is ${digest} by ${engine}`);
  return result;
};
