/** The tests that reading interviews must pass, the quick ones first. */
import "../interview/education/read-education.test.js";
import "../interview/time/read-duration.test.js";
import "../interview/time/read-years.test.js";
import "../interview/portfolio/read-portfolio.test.js";
import "../checks/interview/platform-rating.test.js";
import "../checks/interview/platform-writing.test.js";
import "../interview/too-long.test.js";
import "../interview/cued-one-of.test.js";
import "../interview/platform-experience/read-platform-experience.test.js";
import "../interview/json-resume.test.js";
import "../golden/interviews.test.js";
