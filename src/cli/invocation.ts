/** How the tool is called here, for messages that say what to type next: by npm in a checkout, else by its own name. */
export function invocation(env: NodeJS.ProcessEnv = process.env): string {
  return env["npm_lifecycle_event"] === "start" ? "npm start --" : "quickscan";
}
