import { z } from "zod";
import { LONGEST_TEXT } from "../../application/schema.js";
import { list, text } from "../../schema/expect.js";

// What is read of a résumé in the JSON Resume format (jsonresume.org, schema 1.x). All of it may be missing, and
// exporters write null for that. Other keys are passed over. `company` and `website` are what earlier versions call
// `name` and `url`.

const said = (what: string) => text(what, LONGEST_TEXT).nullish();
const date = said("a date, YYYY, YYYY-MM or YYYY-MM-DD");
const dates = { startDate: date, endDate: date };
const lines = (what: string) => list(what, text(what, LONGEST_TEXT)).nullish();

const section = <Shape extends z.ZodRawShape>(what: string, shape: Shape) =>
  list(what, z.object(shape, { error: `an object: ${what}` })).nullish();

const told = {
  position: said("the position"),
  summary: said("what was done"),
  highlights: lines("what was achieved"),
  ...dates,
};

export const resumeSchema = z.object(
  {
    work: section("jobs", { name: said("the employer"), company: said("the employer"), ...told }),
    volunteer: section("voluntary work", { organization: said("the organisation"), ...told }),
    projects: section("projects", {
      name: said("the project"),
      entity: said("who it was done for"),
      type: said("the kind of project"),
      description: said("what it is"),
      url: said("a web address"),
      highlights: lines("what was achieved"),
      ...dates,
    }),
    education: section("education", {
      institution: said("the school"),
      area: said("the subject"),
      studyType: said("the award"),
      ...dates,
    }),
    publications: section("publications", {
      name: said("the title"),
      publisher: said("the publisher"),
      url: said("a web address"),
      website: said("a web address"),
      summary: said("what it is"),
    }),
    languages: section("languages", { language: said("the language"), fluency: said("how well") }),
    skills: section("skills", { name: said("the skill"), keywords: lines("keywords") }),
  },
  { error: "an object: a résumé in the JSON Resume format" },
);

export type Resume = z.infer<typeof resumeSchema>;
/** The entries of one section; none where it is missing. */
export type Section<Name extends keyof Resume> = NonNullable<Resume[Name]>;
