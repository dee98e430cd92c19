import { createApp } from "vue";
import { createRouter, createWebHistory } from "vue-router";
import App from "./App.vue";
import Home from "./Home.vue";
import Page from "./Page.vue";
import pages from "./pages.json";
import Tool from "./Tool.vue";
import Tools from "./Tools.vue";

const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: "/", component: Home },
    { path: "/hulpmiddelen", component: Tools },
    { path: "/hulpmiddelen/:slug", component: Tool, props: true },
    ...pages.map((page) => ({ path: `/${page.slug}`, component: Page, props: { page } })),
  ],
  scrollBehavior: () => ({ top: 0 }),
});

createApp(App).use(router).mount("#app");
