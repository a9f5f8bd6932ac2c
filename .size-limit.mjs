/** What an entry may add to a program, gzipped, without the packages that it depends on. */
const entry = (name, path, limit) => ({
  name,
  path,
  limit,
  gzip: true,
  modifyEsbuildConfig: (config) => ({ ...config, format: "esm", packages: "external", logLevel: "error" }),
});

export default [
  entry("canto-qualify", "dist/index.js", "320 kB"),
  entry("canto-qualify/language", "dist/language.js", "160 kB"),
  entry("canto-qualify/interview", "dist/interview.js", "72 kB"),
  entry("canto-qualify/report", "dist/report.js", "295 kB"),
  entry("canto-qualify/agreement", "dist/agreement.js", "5 kB"),
  entry("canto-qualify/fairness", "dist/fairness.js", "5 kB"),
];
