const main = document.getElementById("main");
document.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (
    !link ||
    link.origin !== location.origin ||
    link.pathname.startsWith("/bestanden/") ||
    event.ctrlKey ||
    event.metaKey
  )
    return;
  event.preventDefault();
  history.pushState(null, "", link.href);
  void show();
});
addEventListener("popstate", show);
enter();
consent();

async function show() {
  const answer = await (await fetch(`${location.pathname}?_payload`)).json();
  document.title = `${answer.title} · Jeugd Online`;
  main.innerHTML = answer.main;
  scrollTo(0, 0);
  enter();
}

function enter() {
  if (document.getElementById("zoeken")) Vue.createApp(searchPage()).mount("#zoeken");
}

function searchPage() {
  return {
    data: () => ({ q: new URLSearchParams(location.search).get("q") ?? "", items: [], total: null, busy: false }),
    mounted() {
      this.$refs.field.focus();
      if (this.q) this.ask();
    },
    methods: {
      typed() {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.ask(), 400);
      },
      async ask(from = 0) {
        history.replaceState(null, "", this.q ? `/zoeken?q=${encodeURIComponent(this.q)}` : "/zoeken");
        if (this.q.trim().length < 3) return Object.assign(this, { items: [], total: null });
        this.busy = true;
        const asked = this.q;
        const answer = await (await fetch(`/api/search?q=${encodeURIComponent(asked)}&from=${from}`)).json();
        if (asked !== this.q) return;
        this.items = from === 0 ? answer.items : [...this.items, ...answer.items];
        this.total = answer.total;
        this.busy = false;
      },
    },
    template: `<section class="search"><h1>Waar ben je naar op zoek?</h1>
<div class="field"><input ref="field" v-model="q" @input="typed" @keyup.enter="ask()" type="text" placeholder="Typ minstens drie letters" aria-label="Zoekterm"></div>
<p v-if="busy" class="busy">Laden…</p>
<p v-else-if="total === 0">We konden niets vinden. Probeer eens een korter woord.</p>
<p v-else-if="total !== null" class="count">{{ total }} {{ total === 1 ? "resultaat" : "resultaten" }}</p>
<div class="rows"><a v-for="item in items" :key="item.path" class="row" :href="item.path"><em>{{ item.kind === "page" ? "pagina" : item.kind }}</em><strong>{{ item.title }}</strong><span>{{ item.intro }}…</span></a></div>
<button v-if="items.length < (total ?? 0)" class="more" @click="ask(items.length)">Laad meer</button></section>`,
  };
}

function consent() {
  const box = document.getElementById("consent");
  box.hidden = localStorage.getItem("consent") !== null;
  for (const button of box.querySelectorAll("button")) {
    button.onclick = () => {
      localStorage.setItem("consent", button.textContent);
      box.hidden = true;
    };
  }
}
