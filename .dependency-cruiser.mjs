/**
 * Who may import whom. The table is the one of CONTRIBUTING.md; tests/architecture/boundaries.test.ts plants forbidden
 * imports and sees these rules fail. Type-only imports count: a type is knowledge too.
 */
const MAY_IMPORT = {
  model: [],
  inputs: ["model"],
  evidence: ["model"],
  browser: ["model"],
  capture: ["model", "evidence", "browser"],
  judge: ["model", "evidence"],
  store: ["model"],
  report: ["model"],
  review: ["model", "report"],
  demo: [],
  app: ["model", "inputs", "evidence", "browser", "capture", "judge", "store", "report", "review", "demo"],
  cli: ["app", "model"],
};

/** Packages that one folder wraps, so that nothing else depends on them. */
const WRAPPED = {
  playwright: ["browser"],
  "playwright-core": ["browser"],
  "better-sqlite3": ["store"],
  commander: ["cli"],
  exceljs: ["inputs", "report"],
  pngjs: ["report"],
};

const folderRules = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import ${allowed.join(", ") || "nothing of the other folders"}`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: `^src/(${[folder, ...allowed].join("|")})/` },
}));

const packageRules = Object.entries(WRAPPED).map(([name, folders]) => ({
  name: `${name}-wrapped`,
  comment: `${name} is imported in src/${folders.join(", src/")} only`,
  severity: "error",
  from: { path: "^src/", pathNot: `^src/(${folders.join("|")})/` },
  to: { path: `(^|node_modules/)(@types/)?${name}(/|$)` },
}));

export default {
  forbidden: [
    ...folderRules,
    ...packageRules,
    {
      name: "folder-has-a-rule",
      comment: "A new folder needs a line in the table above",
      severity: "error",
      from: { path: "^src/", pathNot: `^src/(${Object.keys(MAY_IMPORT).join("|")})/` },
      to: {},
    },
    {
      name: "rescoring-never-reaches-browser",
      comment: "Judging and re-scoring work from the archive alone: no path of imports leads to src/browser",
      severity: "error",
      from: { path: "^src/(judge/|app/(score|compare|rejudge)([.]ts$|/))" },
      to: { path: "^src/browser/", reachable: true },
    },
    {
      name: "judging-is-pure",
      comment: "Model, evidence and judge see no disk, network, process or clock of the machine",
      severity: "error",
      from: { path: "^src/(model|evidence|judge)/" },
      to: {
        path: "^(node:)?(fs|net|http|https|http2|dgram|dns|tls|child_process|worker_threads|cluster|os|process)(/|$)",
      },
    },
    {
      name: "model-is-plain",
      comment: "The model is types and plain values: no packages",
      severity: "error",
      from: { path: "^src/model/" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"] },
    },
    {
      name: "demo-is-no-part-of-the-tool",
      comment: "The reconstructions are sites like any other: made of Node alone, they know nothing of what reads them",
      severity: "error",
      from: { path: "^src/demo/" },
      to: { pathNot: "^src/demo/", dependencyTypesNot: ["core"] },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one thought in two places",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "src-stands-alone",
      comment: "The tool imports no tests, benchmarks or set-up",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(tests|bench|setup)(/|[.])" },
    },
    {
      name: "no-development-packages",
      comment: "What the tool needs when it runs is a dependency, not a devDependency",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "node_modules/@types/" },
    },
    {
      name: "resolvable",
      comment: "Every import leads somewhere",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // TypeScript 7 has no parser that dependency-cruiser can use; swc sees type-only imports as well.
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
