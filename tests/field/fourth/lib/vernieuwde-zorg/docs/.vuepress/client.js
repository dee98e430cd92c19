import { defineClientConfig } from "vuepress/client";
import Vondsten from "./Vondsten.vue";

export default defineClientConfig({
  enhance({ app }) {
    app.component("Vondsten", Vondsten);
  },
});
