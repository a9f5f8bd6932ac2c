import { costOf } from "../../calibration/costs.js";
import { markCurve } from "../../calibration/marks.js";
import { defineDimension } from "../../check/define.js";
import { type Evidence, evidenceAt, toHundredths } from "../../check/evidence.js";
import { FAULTS, type Fault, findFaults, slipRate } from "../../mechanics/faults.js";
import { type Curve, onCurve } from "../../number/curve.js";

const MOST_SHOWN = 8;

/** The mark for mechanics: what misspellings leave, less what each fault takes off. */
export const mechanicsMark = (
  faults: Readonly<Record<Fault, number>>,
  slips: number,
  curve: Curve,
  costOfFault: (fault: Fault) => number,
): number => {
  let mark = onCurve(curve, slips);
  for (const fault of FAULTS) mark -= costOfFault(fault) * faults[fault];
  return Math.max(0, mark);
};

/** Orthography, punctuation and layout. Hong Kong variants (裏/裡, 着/著) and half-width marks are no slips. */
export const mechanicsDimension = defineDimension({
  meta: {
    id: "dimension/mechanics",
    name: { en: "mechanics", yue: "字句標點" },
    question: "Is it cleanly written?",
  },
  rate: (response) => {
    if (response.length === 0) return { rating: 0, evidence: [] };
    const evidence: Evidence[] = response.slips
      .filter(({ confidence }) => confidence === "high")
      .slice(0, MOST_SHOWN)
      .map((slip) => evidenceAt(response.given, slip, "misspelling", { right: slip.right }));
    const faults = findFaults(response);
    for (const fault of FAULTS) {
      const cost = toHundredths(costOf(fault) * faults[fault]);
      if (cost > 0) evidence.push({ code: fault, params: { cost } });
    }
    return { rating: mechanicsMark(faults, slipRate(response), markCurve("slips"), costOf), evidence };
  },
});
