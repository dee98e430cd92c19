const bar = document.getElementById("cookies");
if (localStorage.getItem("cookies")) bar.remove();
for (const button of bar.querySelectorAll("button")) {
  button.onclick = () => {
    localStorage.setItem("cookies", button.textContent);
    bar.remove();
  };
}
const nav = document.querySelector(".navigation");
nav.querySelector("button").onclick = () => nav.classList.toggle("open");
