export default function (config) {
  config.addPassthroughCopy({ static: "/" });
  for (const section of ["nieuws", "uitgeprobeerd"]) {
    config.addCollection(section, (api) => api.getFilteredByTag(section));
  }
  return { markdownTemplateEngine: false, dir: { includes: "_includes" } };
}
