const chat = document.getElementById("chat");
const bubble = chat.querySelector(".chat-bel");
const frame = chat.querySelector(".chat-venster");
chat.querySelector(".chat-knop").addEventListener("click", () => {
  bubble.hidden = true;
  frame.hidden = !frame.hidden;
});
bubble.querySelector("button").addEventListener("click", () => {
  bubble.hidden = true;
});
setTimeout(() => {
  bubble.hidden = !frame.hidden;
}, 4000);
