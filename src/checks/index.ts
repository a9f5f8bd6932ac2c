/** The registry: every check, one line each. A test fails when a file under `src/checks` is not listed here. */
import { codeMixingHeavy } from "./advisory/code-mixing-heavy.js";
import { disguisedWrittenChinese } from "./advisory/disguised-written-chinese.js";
import { duplicateAnswer } from "./advisory/duplicate-answer.js";
import { gibberish } from "./advisory/gibberish.js";
import { injection } from "./advisory/injection.js";
import { keywordStuffing } from "./advisory/keyword-stuffing.js";
import { misspellings } from "./advisory/misspellings.js";
import { noEmailForm } from "./advisory/no-email-form.js";
import { offTopic } from "./advisory/off-topic.js";
import { profanity } from "./advisory/profanity.js";
import { promptCopy } from "./advisory/prompt-copy.js";
import { repetition } from "./advisory/repetition.js";
import { template } from "./advisory/template.js";
import { tooLong } from "./advisory/too-long.js";
import { tooShort } from "./advisory/too-short.js";
import { unicodeTricks } from "./advisory/unicode-tricks.js";
import { wrongRegister } from "./advisory/wrong-register.js";
import { wrongTask } from "./advisory/wrong-task.js";
import { nearDuplicate } from "./batch/near-duplicate.js";
import { traits } from "./character/traits.js";
import { craftDimension } from "./dimension/craft.js";
import { languageDimension } from "./dimension/language.js";
import { mechanicsDimension } from "./dimension/mechanics.js";
import { taskDimension } from "./dimension/task.js";
import { ratingGap } from "./grade/rating-gap.js";
import { aiTools } from "./interview/ai-tools.js";
import { availability } from "./interview/availability.js";
import { education } from "./interview/education.js";
import { platformRating } from "./interview/platform-rating.js";
import { platformWriting } from "./interview/platform-writing.js";
import { portfolio } from "./interview/portfolio.js";
import { writingYears } from "./interview/writing-years.js";
import { asksGuestSpeaker } from "./persuasive-email/asks-guest-speaker.js";
import { benefits } from "./persuasive-email/benefits.js";
import { concernAddressed } from "./persuasive-email/concern-addressed.js";
import { fitsIntrovert } from "./persuasive-email/fits-introvert.js";
import { localEvent } from "./persuasive-email/local-event.js";
import { asksFeedback } from "./professional-email/asks-feedback.js";
import { dataAnalysis } from "./professional-email/data-analysis.js";
import { namesReport } from "./professional-email/names-report.js";
import { presentationStyle } from "./professional-email/presentation-style.js";
import { toBoss } from "./professional-email/to-boss.js";
import { answersInCantonese } from "./requirement/answers-in-cantonese.js";
import { englishReading } from "./requirement/english-reading.js";
import { tasksAnswered } from "./requirement/tasks-answered.js";
import { weeklyHours } from "./requirement/weekly-hours.js";

/** What the interview says. */
export const interviewChecks = [
  platformWriting,
  platformRating,
  portfolio,
  writingYears,
  education,
  aiTools,
  availability,
];

/** What each task demands, in the order of its prompt. */
export const demandChecks = {
  character: [traits],
  professionalEmail: [toBoss, asksFeedback, namesReport, dataAnalysis, presentationStyle],
  persuasiveEmail: [asksGuestSpeaker, localEvent, benefits, concernAddressed, fitsIntrovert],
};

/** The four sides of an answer. */
export const dimensionChecks = {
  language: languageDimension,
  task: taskDimension,
  craft: craftDimension,
  mechanics: mechanicsDimension,
};

/** Knock-outs. */
export const requirementChecks = [tasksAnswered, answersInCantonese, weeklyHours, englishReading];

/** What a person should look at; the order is that of the results. */
export const advisoryChecks = [
  injection,
  promptCopy,
  duplicateAnswer,
  wrongTask,
  disguisedWrittenChinese,
  offTopic,
  gibberish,
  keywordStuffing,
  repetition,
  template,
  profanity,
  wrongRegister,
  unicodeTricks,
  tooShort,
  tooLong,
  noEmailForm,
  codeMixingHeavy,
  misspellings,
];

/** What a person should look at and only a batch shows. */
export const batchChecks = [nearDuplicate];

/** What a person should look at in a finished grade, people's marks among it. */
export const gradeChecks = [ratingGap];
