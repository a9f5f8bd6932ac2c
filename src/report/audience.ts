export const AUDIENCES = ["recruiter", "candidate", "auditor"] as const;
/** Whom a report is for. */
export type Audience = (typeof AUDIENCES)[number];
