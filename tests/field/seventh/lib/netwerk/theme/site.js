for (const item of document.querySelectorAll(".has-mega")) {
  const button = item.querySelector("button");
  const panel = item.querySelector(".mega");
  button.onclick = () => {
    panel.hidden = !panel.hidden;
    button.setAttribute("aria-expanded", String(!panel.hidden));
  };
}

const overlay = document.querySelector(".search-overlay");
const toggle = document.querySelector(".search-toggle");
const open = (isOpen) => {
  overlay.hidden = !isOpen;
  toggle.setAttribute("aria-expanded", String(isOpen));
  if (isOpen) overlay.querySelector("input").focus();
};
toggle.onclick = () => open(true);
overlay.querySelector(".search-overlay__close").onclick = () => open(false);

const cookie = document.getElementById("cookie");
cookie.hidden = document.cookie.includes("waalkant_cookies=");
for (const button of cookie.querySelectorAll("button")) {
  button.onclick = () => {
    document.cookie = `waalkant_cookies=${button.dataset.choice};path=/;max-age=31536000`;
    cookie.hidden = true;
  };
}

const template = document.querySelector(".facetwp-template");
if (template) facets();

function facets() {
  const more = document.querySelector(".facetwp-load-more");
  const boxes = [...document.querySelectorAll(".facetwp-checkbox")];
  const given = new URLSearchParams(location.search);
  let paged = 1;
  const nameOf = (box) => box.parentElement.dataset.name;
  for (const box of boxes) {
    const isOn = (given.get(`_${nameOf(box)}`) ?? "").split(",").includes(box.dataset.value);
    box.setAttribute("aria-checked", String(isOn));
  }

  function chosen() {
    const all = {};
    for (const box of boxes.filter((one) => one.getAttribute("aria-checked") === "true")) {
      all[nameOf(box)] = [all[nameOf(box)], box.dataset.value].filter(Boolean).join(",");
    }
    return all;
  }

  async function refresh(page) {
    paged = page;
    const asked = chosen();
    const query = Object.entries(asked).map(([name, value]) => `_${name}=${value}`);
    history.replaceState(null, "", query.length === 0 ? location.pathname : `?${query.join("&")}`);
    template.classList.add("is-loading");
    const answer = await fetch("/wp-json/facetwp/v1/refresh", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ facets: asked, paged }),
    });
    const { template: html, total, pages } = await answer.json();
    template.innerHTML = page === 1 ? html : template.innerHTML + html;
    template.classList.remove("is-loading");
    document.querySelector(".facetwp-counts").textContent = total === 1 ? "1 project" : `${total} projecten`;
    more.hidden = paged >= pages;
  }

  for (const box of boxes) {
    box.onclick = () => {
      box.setAttribute("aria-checked", String(box.getAttribute("aria-checked") !== "true"));
      void refresh(1);
    };
    box.onkeydown = (event) => {
      if (event.key !== " " && event.key !== "Enter") return;
      event.preventDefault();
      box.click();
    };
  }
  more.onclick = () => void refresh(paged + 1);
  document.querySelector(".facetwp-reset").onclick = () => {
    for (const box of boxes) box.setAttribute("aria-checked", "false");
    void refresh(1);
  };
}
