import { readAnswer } from "../platform-experience/read-answer.js";
import type { PlatformSpell } from "../types.js";
import { type Dated, spellDates } from "./dates.js";
import { platformsOf } from "./employers.js";
import type { Resume } from "./schema.js";

/** Most that is read of one job, in UTF-16 units, and most jobs on platforms: far above any, low enough to bound time. */
const LONGEST_JOB = 2_000;
const MOST_JOBS = 100;

interface Job extends Dated {
  readonly employer: string | null | undefined;
  /** Whether the name is a project's, which says who it was for only where it speaks of nothing else. */
  readonly isTitle?: boolean;
  /** Position, summary, highlights. */
  readonly told: readonly (string | null | undefined)[];
}

const jobsOf = ({ work, volunteer, projects }: Resume): Job[] => [
  ...(work ?? []).map(({ name, company, position, summary, highlights, startDate, endDate }): Job => {
    return {
      employer: name ?? company,
      told: [position, summary, ...(highlights ?? [])],
      startDate,
      endDate,
    };
  }),
  ...(volunteer ?? []).map(({ organization, position, summary, highlights, startDate, endDate }): Job => {
    return { employer: organization, told: [position, summary, ...(highlights ?? [])], startDate, endDate };
  }),
  ...(projects ?? []).map(({ entity, name, description, highlights, startDate, endDate }): Job => {
    const isTitle = !entity?.trim();
    const told = [name, description, ...(highlights ?? [])];
    return { employer: isTitle ? name : entity, isTitle, told, startDate, endDate };
  }),
];

/**
 * The kinds of work that a job names, as the reader of free text tells them; none where it names none ("AI Trainer"). One
 * that names writing and rating was spent on both, as a length is that an answer tells for both: dividing it would be a
 * guess.
 */
const kindsOf = (told: string): PlatformSpell["kind"][] => {
  const words = readAnswer(told, null).words.filter(({ denied }) => !denied);
  const strong = words.filter(({ weak }) => !weak);
  const named = new Set((strong.length > 0 ? strong : words).map(({ work }) => work));
  const kinds = (["writing", "rating"] as const).filter((kind) => named.has(kind));
  return kinds.length === 0 && named.has("other") ? ["other"] : kinds;
};

interface PlatformJob {
  readonly platform: string;
  readonly kinds: readonly PlatformSpell["kind"][];
  readonly dates: Pick<PlatformSpell, "from" | "to">;
}

/** Jobs, voluntary work and projects for data-labelling platforms; none for other employers. */
const platformJobs = (resume: Resume, interviewedOn: string | undefined): PlatformJob[] =>
  jobsOf(resume)
    .flatMap((job) => {
      const told = job.told
        .filter((line) => line?.trim())
        .join("\n")
        .slice(0, LONGEST_JOB);
      // "Outlier detection with annotated data" was done for nobody of that name.
      const work = job.isTitle ? "" : told;
      const platform = platformsOf((job.employer ?? "").slice(0, 200), work).join(", ");
      return platform === ""
        ? []
        : [{ platform, kinds: kindsOf(told), dates: spellDates(job, interviewedOn) }];
    })
    .slice(0, MOST_JOBS);

const inWords = ({ platform, dates: { from, to } }: PlatformJob): string =>
  `${platform}, work not named${from === undefined ? "" : `, from ${from}`}${to === undefined ? "" : ` to ${to}`}`;

/**
 * The answer that a résumé gives about work on platforms; undefined where it tells of none. Where no job says what the
 * work was, the answer is in words that say how long and not at what: a person has to ask, since neither writing nor
 * none of it may be assumed. Beside jobs that do say, the others are other work.
 */
export const platformAnswer = (
  resume: Resume,
  interviewedOn: string | undefined,
): PlatformSpell[] | string | undefined => {
  const jobs = platformJobs(resume, interviewedOn);
  if (jobs.length === 0) return undefined;
  if (jobs.every(({ kinds }) => kinds.length === 0)) return jobs.map(inWords).join("; ");
  return jobs.flatMap(({ platform, kinds, dates }) =>
    (kinds.length > 0 ? kinds : ["other" as const]).map((kind) => ({ platform, kind, ...dates })),
  );
};
