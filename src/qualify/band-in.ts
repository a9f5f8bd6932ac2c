import type { Qualification } from "./qualification.js";

/** What the bands were read on: the decision of the band, the figure, and the test before the interview lifted it. */
export interface Band {
  readonly decision: string;
  readonly standing: number;
  readonly test: number;
}

/** The band that a result stands in; undefined where there was no test to read. */
export const bandIn = ({ reasons }: Pick<Qualification<string>, "reasons">): Band | undefined => {
  const { decision, standing, test } = reasons.find(({ code }) => code === "band")?.params ?? {};
  return typeof standing === "number" && typeof test === "number"
    ? { decision: String(decision), standing, test }
    : undefined;
};
