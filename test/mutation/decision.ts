/** The tests that decisions must pass, the quick ones first. */
import "../decision/decide.test.js";
import "../checks/requirement/english-reading.test.js";
import "../checks/requirement/weekly-hours.test.js";
import "../checks/requirement/tasks-answered.test.js";
import "../checks/requirement/answers-in-cantonese.test.js";
import "../next-band/next-band-many.test.js";
import "../next-band/things.test.js";
import "../next-band/enough.test.js";
import "../next-band/next-band.test.js";
import "../golden/scores.test.js";
import "../next-band/next-band-random.test.js";
