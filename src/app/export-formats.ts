/** The forms that a scan can be exported in; a contract of `export --format`. */
export const EXPORT_FORMATS = ["html", "xlsx", "csv", "json", "earl", "pdf"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
