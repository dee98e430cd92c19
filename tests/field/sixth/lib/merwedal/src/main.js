import { createApp } from "vue";
import { createVuetify } from "vuetify";
import * as components from "vuetify/components";
import { aliases, mdi } from "vuetify/iconsets/mdi-svg";
import { nl } from "vuetify/locale";
import "vuetify/styles";
import App from "./App.vue";

const vuetify = createVuetify({
  components,
  icons: { defaultSet: "mdi", aliases, sets: { mdi } },
  locale: { locale: "nl", messages: { nl } },
  theme: { defaultTheme: "light" },
});
createApp(App).use(vuetify).mount("#app");
