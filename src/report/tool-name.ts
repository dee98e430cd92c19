/**
 * The tool that a scan was made with, as a sentence names it: `Quickscan 0.1.0`, where captures record
 * `quickscan 0.1.0`. Nothing for a table that people made.
 */
export function toolName(tool: string): string {
  return tool === "" ? "" : `Quickscan ${tool.replace(/^quickscan\s+/i, "")}`;
}
