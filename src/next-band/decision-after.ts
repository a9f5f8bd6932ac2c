import type { Interview } from "../application/schema.js";
import { shareScore } from "../criterion/score-criteria.js";
import { decide } from "../decision/decide.js";
import { standingOf } from "../decision/standing.js";
import { testRequirements } from "../decision/test-requirements.js";
import type { ResponseGrade } from "../grade/response-grade.js";
import type { Qualification } from "../qualify/qualification.js";
import type { DecisionLabel } from "../rubric/decisions.js";
import type { Rubric } from "../rubric/schema.js";
import type { Task } from "../task/task.js";
import { isAnswered, readsTotal, type Step, type Thing, toldBy } from "./things.js";

/** A thing that is changed, and how far. */
export interface Pick {
  readonly thing: Thing;
  readonly step: Step;
  /** Of an answer that is not accepted as Cantonese: it stays so. */
  readonly staysAsItIs?: boolean;
}

const ACCEPTED = { label: "cantonese", disguised: false, accepted: true, confidence: 1 } as const;
const NOT_CANTONESE = { label: "written-chinese", disguised: false, accepted: false, confidence: 1 } as const;

const changedGrade = (grade: ResponseGrade, staysAsItIs: boolean): ResponseGrade => {
  if (staysAsItIs && isAnswered(grade)) return grade;
  const language = { ...grade.language, ...(staysAsItIs ? NOT_CANTONESE : ACCEPTED) };
  return { ...grade, status: "scored", language };
};

/** The decision that a result would have after changes: made by what makes all decisions, from the same facts. */
export const decisionAfter = (
  result: Qualification<string>,
  rubric: Rubric,
  tasks: readonly Task[],
): ((picks: readonly Pick[]) => DecisionLabel) => {
  const asked = tasks.flatMap(({ id }) => result.responses[id] ?? []);
  // What requirements look at of an interview; a test holds the list of them to it.
  const told = {
    hoursPerWeek: toldBy(result.requirements, "weekly-hours"),
    englishReading: toldBy(result.requirements, "english-reading"),
  } as Interview;
  const needsTotal = readsTotal(rubric);
  const testedNow = testRequirements(rubric, { interview: told, grades: asked });
  return (picks) => {
    const criteria = [...result.criteria];
    let grades = asked;
    let interview = told;
    for (const { thing, step, staysAsItIs = false } of picks) {
      const { criterion, of } = thing;
      const own = criteria[criterion];
      if (own) criteria[criterion] = { ...own, status: "scored", rating: step.rating };
      if (of.kind === "answer") {
        if (isAnswered(of.grade) && (of.grade.language.accepted || staysAsItIs)) continue;
        grades = grades.map((grade) => (grade === of.grade ? changedGrade(grade, staysAsItIs) : grade));
      } else if (of.field === "hours") interview = { ...interview, hoursPerWeek: step.value as number };
      else if (of.field === "english")
        interview = { ...interview, englishReading: step.value as NonNullable<Interview["englishReading"]> };
    }
    const isTestedAnew = grades !== asked || interview !== told;
    const tested = isTestedAnew ? testRequirements(rubric, { interview, grades }) : testedNow;
    const tenths = needsTotal ? (shareScore(criteria)?.tenths ?? 0) : 0;
    return decide(standingOf(criteria, tenths / 10), tested, rubric).decision;
  };
};
