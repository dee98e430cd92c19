const watcher = new IntersectionObserver((seen) => {
  for (const { isIntersecting, target } of seen) if (isIntersecting) target.src = target.dataset.src;
});
for (const image of document.querySelectorAll("img.lazy")) watcher.observe(image);
for (const carousel of document.querySelectorAll(".carousel")) {
  const row = carousel.querySelector(".grid");
  let at = 0;
  const go = (step) => {
    at = (at + step + row.children.length) % row.children.length;
    row.style.transform = `translateX(-${at * 33}%)`;
  };
  const [back, on] = carousel.querySelectorAll("button");
  back.onclick = () => go(-1);
  on.onclick = () => go(1);
}
const banner = document.querySelector(".cookie-banner");
if (localStorage.getItem("toestemming")) banner.remove();
for (const button of banner.querySelectorAll("button")) {
  button.onclick = () => {
    localStorage.setItem("toestemming", button.textContent);
    banner.remove();
  };
}
