import { batchChecks } from "../checks/index.js";
import type { ResponseGrade } from "../grade/response-grade.js";
import { createAnswerIndex } from "../similarity/answer-index.js";
import { readGrams } from "../similarity/read-grams.js";
import type { Task } from "../task/task.js";
import { advisoriesOf, type Review } from "./qualify.js";

/** Of an answer so many grams, some 6,000 characters, are compared and kept: no application can fill the memory. */
const MOST_GRAMS = 2_000;

/**
 * Adds to each result of a batch, in its order, what its answers have in common with those of earlier applications, of
 * any task. Of an application it keeps the id and the hashes of its answers.
 *
 * @returns a review for the application at a place of the batch, from 0, or of that name
 */
export const duplicateFlagger = (tasks: readonly Task[]): ((place: number | string) => Review) => {
  const earlier = createAnswerIndex();
  return (place) => (result, application) => {
    const answers = new Map(
      Object.entries(application.responses).map(([task, given = ""]) => [
        task,
        { given, grams: readGrams(given, tasks).kept.slice(0, MOST_GRAMS) },
      ]),
    );
    const grades = tasks.map(({ id }): ResponseGrade => {
      const grade = result.responses[id] as ResponseGrade;
      const answer = answers.get(id);
      const found = answer ? batchChecks.flatMap((check) => check.find(answer, earlier)) : [];
      return { ...grade, advisories: [...grade.advisories, ...found] };
    });
    // Only now: what candidates repeat of their own is another check's.
    for (const [ofTask, { grams }] of answers)
      earlier.add(
        { of: application.id ?? place, ofTask },
        grams.map(({ hash }) => hash),
      );
    return {
      ...result,
      responses: Object.fromEntries(grades.map((grade) => [grade.task, grade])),
      advisories: advisoriesOf(grades),
    };
  };
};
